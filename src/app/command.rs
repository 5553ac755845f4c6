//! What a person asks for: one small enum a screen, carried out in one place (`desk/carry_out.rs`),
//! the only one that touches a session or the socket.

use std::fmt;

use crate::exercise::RankBy;
use crate::exercise::evaluation::Profile;
use crate::exercise::room::{MemberId, RoomAction, RoomPlan};
use crate::protocol::{DocumentKind, LinkKind};
use crate::report::library::Item;
use crate::rules::{Action, Asked, CoachLevel, Dice, Ruling, Stage};
use crate::scoring::QuestionRef;
use crate::text::Language;

/// A wish of the interface.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Another screen.
    Go(Go),
    /// Opens a page in the platform's browser.
    OpenUrl(String),
    /// From the table, the briefing, the report and mitigation.
    Play(PlayCommand),
    /// From the scenario's start page and the hot-seat setup.
    Start(StartCommand),
    /// Another number for a random incident, from its start and setup pages.
    AnotherNumber,
    /// From the list of saved games, and wherever a file can come in or go out.
    Saved(SavedCommand),
    /// From the hot seat's own screens.
    HotSeat(HotSeatCommand),
    /// From the facilitator's drawer.
    Facilitator(FacilitatorCommand),
    /// From the settings.
    Settings(SettingsCommand),
    /// From the pages of the library.
    Library(LibraryCommand),
    /// From every screen of an exercise over a network.
    Room(RoomCommand),
    /// Sends again for a pack that did not come.
    FetchAgain,
    /// Reloads with the newer version that is ready.
    UseNewer,
    /// From a package within a learning-management system.
    Course(CourseCommand),
    /// From the page of a certificate.
    Certificate(CertificateCommand),
    /// From the page of what somebody has learned.
    Record(RecordCommand),
    /// From the questions that come back.
    Due(DueCommand),
    /// Takes a notice off the screen, by its number.
    Dismiss(u64),
}

/// What the page of questions that come back asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DueCommand {
    /// Answers a question that is due with an option, counted from 0 in the author's order.
    Answer(QuestionRef, u8),
    /// The reasons were read: the next one.
    Read,
}

/// What the page of somebody's record asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordCommand {
    /// Hands everything that is kept to the person, as one file.
    Export,
    /// Takes such a file in.
    Import,
    /// Forgets everything.
    Forget,
}

/// Where to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Go {
    /// The library.
    Home,
    /// One screen back.
    Back,
    /// The interactive first turn.
    HowTo,
    /// The start page of a scenario.
    Scenario {
        /// Slug of the pack.
        pack: String,
        /// Slug of the scenario.
        scenario: String,
    },
    /// The hot seat's setup for a scenario.
    HotSeatSetup {
        /// Slug of the pack.
        pack: String,
        /// Slug of the scenario.
        scenario: String,
    },
    /// The list of saved games.
    Resume,
    /// The running session, wherever it stands.
    Play,
    /// The briefing of the running session, again.
    Briefing,
    /// The field guide, at a card if one is named.
    Guide(Option<CardRef>),
    /// The library's shelf.
    Library,
    /// A page of the library.
    Page(PageRef),
    /// The settings.
    Settings,
    /// Credits and licences.
    About,
    /// What this device keeps of what somebody has learned.
    Record,
    /// The questions that were answered badly and are due again.
    Due,
    /// A certificate.
    Certificate(CertificateOf),
    /// What is wrong with packs that could not be loaded.
    PackErrors,
    /// The facilitator's drawer.
    Facilitator,
    /// Joining an exercise over a network.
    Join,
    /// The exercise over a network, wherever it stands.
    Online,
    /// Founding one.
    Found,
}

/// What a certificate is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateOf {
    /// The running play, which was played alone and is over.
    Running,
    /// The first attempt at a scenario that was recorded on this device.
    Scenario {
        /// Slug of the pack.
        pack: String,
        /// Slug of the scenario.
        scenario: String,
    },
    /// A path whose scenarios were all finished alone on this device.
    Path {
        /// Slug of the pack.
        pack: String,
        /// Slug of the path.
        path: String,
    },
}

/// What the page of a certificate asks for. The name is what the learner typed: empty for a line to write
/// on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateCommand {
    /// Prints it.
    Print(CertificateOf, String),
    /// Hands it to the person as HTML.
    Save(CertificateOf, String),
}

/// A page of a pack's library.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageRef {
    /// Slug of the pack.
    pub pack: String,
    /// Which page of it.
    pub item: Item,
}

/// What the library's pages ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LibraryCommand {
    /// Hands a page to the person as Markdown.
    SaveMarkdown(PageRef),
    /// The same as HTML.
    SaveHtml(PageRef),
    /// Prints it.
    Print(PageRef),
    /// Reads these sentences aloud, in place of what is being read.
    Speak(Vec<String>),
    /// Stops reading aloud.
    Hush,
}

/// A card of a pack, by slug.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardRef {
    /// Its kind.
    pub kind: CardKind,
    /// Its slug.
    pub slug: String,
}

/// The five kinds of card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardKind {
    /// An attack.
    Attack,
    /// A procedure.
    Procedure,
    /// An inject.
    Inject,
    /// A consultant.
    Consultant,
    /// A mitigation.
    Mitigation,
}

/// What can be asked of the running session.
#[derive(Debug, Clone, PartialEq)]
pub enum PlayCommand {
    /// An application question was answered; none of the options where it was skipped.
    Answer {
        /// Whose answer it is, from 0; 0 in solo play.
        team: u8,
        /// Before the play or after.
        when: Asked,
        /// Which pair, from 0.
        pair: u8,
        /// The option in the author's order, from 0.
        chosen: Option<u8>,
    },
    /// All open questions of one of the two times are skipped.
    SkipQuestions {
        /// Whose, from 0.
        team: u8,
        /// Before the play or after.
        when: Asked,
    },
    /// The briefing was read; the table is next.
    BriefingRead,
    /// An action out of the view's legal ones.
    Act(Action),
    /// The die, for the action that waits for it: from the seed, or the face that was typed.
    Roll(Option<u8>),
    /// The forensic report was read; mitigation is next.
    ReportRead,
    /// Hot seat: this team has read and chosen; the screen hides what it saw.
    Hide,
    /// The same scenario again, with a new draw.
    Again,
}

/// How to begin.
#[derive(Debug, Clone, PartialEq)]
pub enum StartCommand {
    /// One team, no facilitator.
    Solo {
        /// Slug of the pack.
        pack: String,
        /// Slug of the scenario.
        scenario: String,
        /// Where faces come from.
        dice: Dice,
        /// How much the coach may say.
        coach: CoachLevel,
        /// The name of a rule set; the scenario's own where none is named.
        rules: Option<String>,
    },
    /// Two to eight teams on this machine.
    HotSeat(HotSeatStart),
}

/// What the hot seat's setup page asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HotSeatStart {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// The teams' names, 2 to 8.
    pub teams: Vec<String>,
    /// The facilitator's name, if one leads.
    pub facilitator: Option<String>,
    /// Where faces come from.
    pub dice: Dice,
    /// Whether the author's chain is played instead of a drawn one.
    pub authored: bool,
    /// How much the coach may say.
    pub coach: CoachLevel,
    /// Whether every team is shown exactly that.
    pub coach_locked: bool,
    /// The name of a rule set; the scenario's own where none is named.
    pub rules: Option<String>,
    /// Whether every team is asked the application questions.
    pub questions: bool,
    /// Per team: the policy that plays it, if no people do.
    pub practice: Vec<Option<crate::sim::PolicyKind>>,
}

/// What can be done with saved games and files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SavedCommand {
    /// Goes on with a saved game.
    Open(String),
    /// Hands the file under this key to the person, as it stands.
    Export(String),
    /// Forgets the file under this key; the screen has asked twice.
    Delete(String),
    /// Asks for a file to import.
    Import,
    /// Hands the report of the running session to the person.
    ExportReport,
    /// The same for machines: as JSON, every choice with what it was worth.
    ExportReportJson,
    /// Hands the playthrough of the running session to the person.
    ExportPlaythrough,
    /// Tries again to save what could not be saved.
    Retry,
    /// Lets go of the running session although it could not be saved.
    LetGo,
}

/// What the hot seat's own screens ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HotSeatCommand {
    /// The practice team whose turn it is plays.
    Practise,
    /// The device is in the hands of the team it was passed to.
    TakeOver,
    /// One die for all teams that wait for it: virtual, or the face that was typed.
    RollForAll(Option<u8>),
    /// The facilitator decides which stage a success of this team reveals.
    ChooseReveal {
        /// Which team, from 0.
        team: u8,
        /// One of the matching stages.
        stage: Stage,
    },
    /// Shows the debrief of one team.
    ShowTeam(u8),
    /// Back to the table of results.
    ShowResults,
}

/// What the facilitator's drawer asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FacilitatorCommand {
    /// A ruling for one team.
    Rule {
        /// Which team, from 0.
        team: u8,
        /// What.
        ruling: Ruling,
        /// Why.
        reason: String,
    },
    /// Returns one team to the state after this entry.
    Undo {
        /// Which team, from 0.
        team: u8,
        /// The last entry that stands.
        to: u64,
        /// Why.
        reason: String,
    },
}

/// How much the screens move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Motion {
    /// As the platform asks.
    #[default]
    System,
    /// Nothing moves that need not.
    Reduced,
    /// Everything moves.
    Full,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    /// As the platform asks.
    System,
    /// The reading room: what the cards were drawn for.
    #[default]
    Dark,
    /// For bright rooms.
    Light,
}

/// What the settings ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsCommand {
    /// Percent, 100 to 200.
    TextSize(u16),
    /// Light or dark.
    Theme(ThemeChoice),
    /// How much moves.
    Motion(Motion),
    /// What the table of results ranks by.
    RankBy(RankBy),
    /// In which language; as the platform has it for none.
    Language(Option<Language>),
    /// Whether keys of a single letter, digit or sign do anything.
    Shortcuts(bool),
}

/// What can be asked within a learning-management system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseCommand {
    /// Tells the LMS again what it did not take.
    Retry,
    /// Ends the launch and gives the window back to the LMS.
    Leave,
}

/// What can be asked of an exercise over a network, and about one's seat in it.
#[derive(Debug, Clone, PartialEq)]
pub enum RoomCommand {
    /// Asks the room. Tokens in the action are left empty: the server draws them.
    Ask(RoomAction),
    /// What is behind a code.
    Look(String),
    /// To join by a code.
    Join {
        /// Six characters, in any case.
        code: String,
        /// Who.
        profile: Profile,
        /// The team that they would like.
        team: Option<u8>,
    },
    /// To open the link that the application was opened with: a seat, an invitation, a debrief.
    OpenLink(Profile),
    /// Founds a room, with the host key that the application was opened with or was told.
    Found(Box<RoomPlan>, Profile),
    /// Takes up a server's address, a link or the facilitator's address, as it was typed or pasted.
    TakeUp(Secret),
    /// Says who one is, or corrects it.
    Profile(Profile),
    /// Forgets somebody's name, role and department; everybody's where nobody is named.
    Erase(Option<MemberId>),
    /// Asks for a document; its files are handed to the person when they came.
    Fetch(DocumentKind),
    /// The same in one file.
    FetchArchive(DocumentKind),
    /// Asks for a link; it is shown once, with a code for a camera.
    MakeLink(LinkKind),
    /// Puts the link that is shown away.
    HideLink,
    /// Puts words on the clipboard: an address, a code.
    Copy(String),
    /// Tries to connect now.
    Reconnect,
    /// Goes on in a seat that was kept on this device, by its name there.
    GoOn(String),
    /// Forgets a seat that was kept on this device, by its name there.
    Forget(String),
    /// Whether whoever decides proposes to the team what they choose, before they do it.
    AskFirst(bool),
    /// Hands the own team's debrief to the person as a file.
    TakeAlong(TakeAlong),
    /// Gives the seat up; the screen has asked twice.
    LeaveRoom,
    /// Leaves the screens and keeps the seat: one can go on later.
    PutAside,
}

/// A form in which the own team's debrief is taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakeAlong {
    /// The report, for people.
    Report,
    /// The report for machines.
    Json,
    /// The playthrough, as the server wrote it: `breach-rounds replay --verify` accepts it.
    Playthrough,
}

/// Words that no log, notice or message may hold: a token, a key, an address with one of them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Keeps it.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// The words themselves, for the wire, the keeping and the screen that shows a link.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}
