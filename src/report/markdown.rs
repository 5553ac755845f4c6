//! The report as Markdown (CommonMark, with GitHub's struck-out text for what was taken back).

use super::{AfterActionReport, Deserved, Half, LearnedSection, Moment, TeamSection};
use crate::scoring::Points;
use crate::text::{Text, Value, scores};

/// Writes the report. What people typed is escaped, so a team's name cannot become a heading or a link.
pub fn markdown(text: &Text, report: &AfterActionReport) -> String {
    let mut page = Page { text, out: String::new() };
    page.line(&format!("**{}**", escaped(&report.exercise)));
    page.heading(1, "report-title", &[("scenario", escaped(&report.scenario).into())]);
    page.paragraph(&report.hook);
    page.paragraph(&text.t_with("report-started", &[("when", report.started.as_str().into())]));
    page.paragraph(&text.t_with("report-pack", &[("pack", report.pack.as_str().into())]));
    if let Some(name) = &report.facilitator {
        page.paragraph(&text.t_with("report-facilitator", &[("name", name.as_str().into())]));
    }
    page.list("report-objectives", &report.objectives, "- ");
    page.list("report-chain", &report.chain, "1. ");
    if let Some((lead, places)) = report.standings.split_first() {
        page.heading(2, "report-standings", &[]);
        page.paragraph(lead);
        page.items(places, "- ");
    }
    for team in &report.teams {
        page.team(team);
    }
    page.heading(2, "report-story", &[]);
    for paragraph in report.story.split("\n\n") {
        page.paragraph(paragraph.trim());
    }
    page.list("report-takeaways", &report.takeaways, "- ");
    page.list("report-checklist", &report.checklist, "- [ ] ");
    page.hot_wash(report);
    page.heading(2, "report-references", &[]);
    // Numbered as the marks of the story are.
    for (number, reference) in (1..).zip(&report.references) {
        let words = escaped(&reference.words);
        page.line(&match &reference.url {
            Some(url) => format!("{number}. {words}. <{}>", url.replace(['<', '>', ' ', '\n'], "")),
            None => format!("{number}. {words}."),
        });
    }
    page.line("");
    page.line(&format!("**{}**", escaped(&report.exercise)));
    page.out
}

/// Plain text as Markdown that shows exactly it, on one line.
pub(super) fn escaped(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' => out.extend(['\\', c]),
            '\n' | '\r' => out.push(' '),
            _ => out.push(c),
        }
    }
    // At the beginning of a line these would make a heading or a list.
    if out.starts_with(['#', '+', '-', '=']) {
        out.insert(0, '\\');
    }
    out
}

struct Page<'a> {
    text: &'a Text,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, markdown: &str) {
        self.out.push_str(markdown);
        self.out.push('\n');
    }

    fn paragraph(&mut self, plain: &str) {
        self.line(&escaped(plain));
        self.line("");
    }

    fn heading(&mut self, level: usize, id: &str, values: &[(&'static str, Value<'_>)]) {
        if !self.out.ends_with("\n\n") {
            self.line("");
        }
        let words = self.text.t_with(id, values);
        self.line(&format!("{} {words}", "#".repeat(level)));
        self.line("");
    }

    fn list(&mut self, heading: &str, items: &[String], mark: &str) {
        if items.is_empty() {
            return;
        }
        self.heading(2, heading, &[]);
        self.items(items, mark);
    }

    fn items(&mut self, items: &[String], mark: &str) {
        for item in items {
            self.line(&format!("{mark}{}", escaped(item)));
        }
        self.line("");
    }

    fn team(&mut self, team: &TeamSection) {
        let values = [("team", escaped(&team.name).into()), ("points", team.total.to_string().into())];
        self.heading(2, "report-team", &values);
        self.half("report-investigation", &team.investigation);
        self.half("report-mitigation", &team.mitigation);
        if let Some(awarded) = &team.awarded {
            self.paragraph(&awarded.words);
        }
        self.deserved(&team.deserved);
        if let Some(learned) = &team.learned {
            self.learned(learned);
        }
        self.heading(3, "report-care", &[]);
        self.paragraph(&team.care);
        for line in &team.care_lines {
            self.line(&format!("- {}", escaped(line)));
        }
        self.timeline(&team.timeline);
    }

    fn half(&mut self, id: &str, half: &Half) {
        let points = scores::of_points(self.text, half.points, half.most);
        self.heading(3, id, &[("points", points.into())]);
        for line in &half.lines {
            let points = line.points.map(|points: Points| format!("**{points}**: ")).unwrap_or_default();
            self.line(&format!("- {points}{}", escaped(&line.words)));
        }
        self.line("");
    }

    fn deserved(&mut self, deserved: &Deserved) {
        self.heading(3, "report-deserved", &[]);
        for words in &deserved.words {
            self.paragraph(words);
        }
        if deserved.sums.is_none() {
            return;
        }
        self.items(&deserved.lines, "- ");
        self.heading(4, "report-turns", &[]);
        let turns: Vec<String> = deserved.turns.iter().map(|turn| turn.words.clone()).collect();
        self.items(&turns, "- ");
        self.heading(4, "report-costliest", &[]);
        self.items(&deserved.costliest, "1. ");
    }

    /// The script and the questions, for whoever leads the talk.
    fn hot_wash(&mut self, report: &AfterActionReport) {
        if !report.hot_wash.is_empty() {
            self.heading(2, "report-hot-wash", &[]);
            for line in &report.hot_wash {
                let seconds = self.text.t_with("report-hot-wash-seconds", &[("n", line.seconds.into())]);
                self.line(&format!("1. **{seconds}** {}", escaped(&line.say)));
            }
            self.line("");
        }
        if report.questions.is_empty() {
            return;
        }
        self.heading(2, "report-questions", &[]);
        for question in &report.questions {
            self.line(&format!("1. {}", escaped(&question.ask)));
            let listen = [("for", escaped(&question.listen_for).into())];
            let said = self.text.t_with("report-listen", &listen);
            self.line(&format!("   - {said}"));
        }
        self.line("");
    }

    /// The questions before and after, with the reason behind every option.
    fn learned(&mut self, learned: &LearnedSection) {
        self.heading(3, "report-learned", &[]);
        self.paragraph(&learned.result);
        self.items(&learned.objectives, "- ");
        for question in &learned.questions {
            self.line(&format!("#### {}", escaped(&question.title)));
            self.line("");
            self.paragraph(&question.ask);
            for option in &question.options {
                let id = match (option.chosen, option.right) {
                    (true, true) => Some("learn-yours-and-right"),
                    (true, false) => Some("learn-yours"),
                    (false, true) => Some("learn-the-right-one"),
                    (false, false) => None,
                };
                let mark = id.map(|id| format!("**{}**: ", self.text.t(id))).unwrap_or_default();
                self.line(&format!("- {mark}{} *{}*", escaped(&option.text), escaped(&option.rationale)));
            }
            self.line("");
        }
    }

    fn timeline(&mut self, moments: &[Moment]) {
        self.heading(3, "report-timeline", &[]);
        let mut turn = None;
        for moment in moments {
            if turn != Some(moment.turn) {
                match moment.turn {
                    Some(number) => self.heading(4, "report-turn", &[("turn", number.into())]),
                    None => self.heading(4, "report-afterwards", &[]),
                }
                turn = Some(moment.turn);
            }
            let words = escaped(&moment.words);
            let words = if moment.undone { format!("~~{words}~~") } else { words };
            self.line(&format!("- {} {words}", moment.after));
        }
        self.line("");
    }
}
