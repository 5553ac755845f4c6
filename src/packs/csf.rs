//! The categories of the NIST Cybersecurity Framework 2.0 (NIST CSWP 29, 2024): code and name.

/// Every category, in the framework's order.
const CATEGORIES: [(&str, &str); 22] = [
    ("GV.OC", "Organizational Context"),
    ("GV.RM", "Risk Management Strategy"),
    ("GV.RR", "Roles, Responsibilities, and Authorities"),
    ("GV.PO", "Policy"),
    ("GV.OV", "Oversight"),
    ("GV.SC", "Cybersecurity Supply Chain Risk Management"),
    ("ID.AM", "Asset Management"),
    ("ID.RA", "Risk Assessment"),
    ("ID.IM", "Improvement"),
    ("PR.AA", "Identity Management, Authentication, and Access Control"),
    ("PR.AT", "Awareness and Training"),
    ("PR.DS", "Data Security"),
    ("PR.PS", "Platform Security"),
    ("PR.IR", "Technology Infrastructure Resilience"),
    ("DE.CM", "Continuous Monitoring"),
    ("DE.AE", "Adverse Event Analysis"),
    ("RS.MA", "Incident Management"),
    ("RS.AN", "Incident Analysis"),
    ("RS.CO", "Incident Response Reporting and Communication"),
    ("RS.MI", "Incident Mitigation"),
    ("RC.RP", "Incident Recovery Plan Execution"),
    ("RC.CO", "Incident Recovery Communication"),
];

/// The codes, in the framework's order.
pub fn category_codes() -> impl Iterator<Item = &'static str> + Clone {
    CATEGORIES.iter().map(|(code, _)| *code)
}

/// The name of a category, for instance of `PR.PS`.
pub fn category_name(code: &str) -> Option<&'static str> {
    CATEGORIES.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
}
