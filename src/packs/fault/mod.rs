//! Everything that can be wrong with a pack, as data. `words` turns it into English, and nothing else
//! in `packs` holds a sentence.

mod words;

use crate::diag::{Diagnostic, Severity};
use crate::packs::cards::Moment;

/// What kind of card an id should name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CardKind {
    Reference,
    Attack,
    Procedure,
    Inject,
    Consultant,
    Mitigation,
    Role,
    RuleSet,
    Scenario,
}

/// What a value should have been.
#[derive(Debug, Clone)]
pub(super) enum Expected {
    Text,
    Whole { least: i64, most: i64 },
    Bool,
    List,
    Group,
    OneOf(&'static [&'static str]),
}

/// What it was instead.
#[derive(Debug, Clone)]
pub(super) enum Found {
    Text,
    Word(String),
    List,
    Group,
    Named(String),
    Nothing,
}

/// A number that must lie within limits.
#[derive(Debug, Clone, Copy)]
pub(super) enum Quantity {
    Weight,
    EffectTurns,
    Delta,
    CareDelta,
    ClearedSuspects,
    Options,
    Minutes,
    Die,
    Turns,
    Target,
    Established,
    EstablishedBonus,
    Dealt,
    Cooldown,
    ConsultantCalls,
    TriggerFailures,
    TriggerTurn,
    ScheduledTurn,
    FailureReasons,
    Objective,
    QuestionPairs,
    Answers,
    RightAnswers,
    HotWashSeconds,
    SlidePoints,
    SegmentSeconds,
    Introductory,
    StageSuspects,
    ScenarioSuspects,
    ScenarioProcedures,
    ScenarioInjects,
    ScheduledInjects,
    ScenarioConsultants,
    ScenarioMitigations,
    Par,
    Percent,
    Detectors,
}

/// What is wrong.
#[derive(Debug, Clone)]
pub(super) enum Fault {
    // The file.
    Unreadable { reason: String },
    NotUtf8 { byte: u8 },
    TooBig { limit: u64 },
    TooManyFiles { limit: usize },
    TooManyPacks { limit: usize },
    TooManyCards { limit: usize },
    NoPack,
    Link,
    NoFile,
    Empty,
    More { count: usize },
    // Its syntax.
    UnclosedComment,
    UnclosedText,
    Stray { found: char },
    BadText { reason: String },
    Curly,
    ExpectedValue { found: String },
    ExpectedField,
    FieldInList { name: String },
    MissingComma,
    Unclosed { expected: char },
    WrongBracket { found: char, expected: char, line: u32 },
    TooDeep,
    Trailing,
    // The shape of an entry.
    WrongType { expected: Expected, found: Found },
    UnknownVariant { found: String, variants: &'static [&'static str] },
    UnknownField { found: String, allowed: &'static [&'static str] },
    DuplicateField { field: String },
    MissingField { field: &'static str },
    WrongShape { name: String, shape: &'static str },
    Other { reason: String },
    // Ids.
    Format { found: u32 },
    BadVersion,
    BadSlug,
    DuplicateId { id: String, line: u32 },
    NotTheName { expected: String },
    DuplicatePack { id: String },
    ReservedRules { id: String },
    RulesCycle { id: String },
    Unknown { kind: CardKind, id: String, near: Option<String> },
    Repeated { id: String },
    Unused { kind: CardKind, id: String },
    Uncited { id: String },
    // Texts and facts.
    EmptyText,
    EmptyList,
    TooManyWords { found: usize, limit: usize },
    TooManyCharacters { found: usize, limit: usize },
    RepeatedClue { line: u32 },
    UnknownTechnique { id: String },
    RevokedTechnique { id: String },
    DeprecatedTechnique { id: String },
    UnknownCategory { id: String, near: Option<String> },
    NotHttps,
    BadDate,
    BadDay,
    MisnamedTechnique { id: String, name: &'static str },
    TechniqueNotListed { id: String },
    BadCve { found: String },
    UnbackedCve { cve: String },
    UnbackedFigure { found: String },
    MarkNotListed { id: String },
    UnknownAuditCode { code: String },
    AuditCodeMeans { code: String, meaning: &'static str },
    AuditValue { field: &'static str, found: String, allowed: String },
    Unexplained { found: String },
    NoTrap,
    NoFactOf { role: String },
    NoPromptAt { moment: Moment },
    TooMuchToRead { found: usize, limit: usize, minutes: u16 },
    RealAddress { found: String },
    RealDomain { found: String },
    RealUid { found: String },
    // Numbers.
    Outside { what: Quantity, found: i64, least: i64, most: i64 },
    ZeroDelta,
    // Effects.
    NestedChoice,
    ChoiceOutsideInject,
    ClearSuspectsInChoice,
    ClearSuspectsInConsultant,
    BlocksForeignProcedure { id: String },
    // Mitigations.
    SelfRelation { id: String },
    RequirementCycle { id: String },
    RequirementNotOffered { id: String, needs: String },
    NoMitigationHelps,
    DoesNothing { id: String },
    // Scenarios.
    WrongStage { id: String, stage: &'static str },
    FewSuspects,
    NotASuspect { id: String, stage: &'static str },
    NotAProcedure { id: String },
    ScheduledAndPiled { id: String },
    NoScheduledChoice,
    FewerEstablished { found: usize, expected: u8 },
    FewerProcedures { found: usize, dealt: u8 },
    Undetectable { id: String },
    NoDealDetects { dealt: u8 },
    NeverSucceeds,
    LeftOut,
    // Random incidents.
    ReservedScenario { id: String },
    ManySuspects { stage: &'static str, found: usize, most: usize },
    NoAttackOf { stage: &'static str },
    NoChoiceToSchedule,
    // Translations.
    TooManyLanguages { limit: usize },
    LanguageNotListed { tag: String },
    NothingToTranslate { file: String, near: Option<String> },
    NoSuchCard { id: String, file: String, near: Option<String> },
    NoSuchText { at: String, near: Option<String> },
    EnglishChanged { now: String },
    LostInTranslation { token: String },
    AddedInTranslation { token: String },
    NotInBriefing,
    LongTranslation { found: usize, limit: usize },
}

impl Fault {
    /// The diagnostic about `file`, without a place.
    pub fn diagnostic(&self, file: impl Into<String>) -> Diagnostic {
        let mut diagnostic = Diagnostic::error(file, self.message());
        diagnostic.severity = self.severity();
        diagnostic.hint = self.hint();
        diagnostic
    }

    fn severity(&self) -> Severity {
        match self {
            Self::Unused { .. }
            | Self::UnbackedFigure { .. }
            | Self::Unexplained { .. }
            | Self::FewSuspects
            | Self::LeftOut
            | Self::DoesNothing { .. }
            | Self::ManySuspects { .. }
            | Self::EnglishChanged { .. }
            | Self::NotInBriefing
            | Self::LongTranslation { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// The candidate that `word` was probably meant to be.
pub(crate) fn near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Longer words are no slugs, and comparing them would cost time for nothing.
    let length = word.chars().count();
    if length > 64 {
        return None;
    }
    let limit = (length / 3).max(1);
    let distance =
        |candidate: &str| strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase());
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count() <= 64)
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}
