//! A stage for the table's screens: the imaging pack, a session, and what the desk would do with the
//! commands.

use breach_rounds::app::command::{Command, PlayCommand};
use breach_rounds::app::desk::thinking::Thought;
use breach_rounds::app::screens::Seating;
use breach_rounds::app::screens::table::{CoachInput, TableInput, TableLocal, TableModel, table_ui};
use breach_rounds::packs::Scenario;
use breach_rounds::rules::{Action, ChainChoice, CoachLevel, Dice, Event, View};
use breach_rounds::sim::{Rated, Session};
use breach_rounds::text::Text;
use breach_rounds::text::log::sentence;

use crate::support::shipped::header;
pub use crate::support::shipped::imaging;

/// A scenario of it.
pub fn scenario(slug: &str) -> &'static Scenario {
    imaging().scenario(slug).expect("the scenario loads")
}

/// A session at the table, with the screen's memory and what it asked for.
pub struct Play {
    /// The session.
    pub session: Session,
    /// The screen's memory.
    pub local: TableLocal,
    /// Every command so far.
    pub commands: Vec<Command>,
    /// Whose table it is.
    pub seating: Seating,
    /// The sentences.
    pub text: Text,
    /// How much the coach says.
    pub coach: CoachLevel,
    /// What it ranks the moves by; while there is nothing, it thinks.
    pub rated: Option<Rated>,
}

impl Play {
    /// A solo session of a scenario with the author's chain.
    pub fn new(slug: &str, seed: u64, dice: Dice) -> Self {
        let scenario = scenario(slug);
        let setup =
            scenario.blueprint.draw(seed, ChainChoice::Authored, dice, false).expect("it can be dealt");
        let start = header(scenario, seed, setup);
        Self {
            session: Session::start(start).expect("every id has a name"),
            local: TableLocal::default(),
            commands: Vec::new(),
            seating: Seating::Solo,
            text: Text::english(),
            coach: CoachLevel::Off,
            rated: None,
        }
    }

    /// What the team sees.
    pub fn view(&self) -> View {
        self.session.view(self.session.team())
    }

    /// How many events there are.
    pub fn events(&self) -> usize {
        self.session.events().count()
    }

    /// The table's model.
    pub fn model(&self) -> TableModel {
        self.model_with(self.rated())
    }

    /// The same with other advice.
    pub fn model_with(&self, rated: Option<Thought<'_, Rated>>) -> TableModel {
        let scenario = scenario(&self.session.header().scenario);
        let seat = self.session.team();
        let events: Vec<Event> = self.session.events().filter(|event| event.seen_by(seat)).cloned().collect();
        let said = events.iter().map(|event| sentence(&self.text, imaging(), self.session.names(), event));
        let log: Vec<String> = said.filter(|line| !line.is_empty()).collect();
        TableModel::new(&TableInput {
            view: &self.view(),
            pack: imaging(),
            scenario,
            names: self.session.names(),
            text: &self.text,
            events: &events,
            log: &log,
            seating: &self.seating,
            coach: CoachInput { level: self.coach, locked: false, rated },
        })
    }

    fn rated(&self) -> Option<Thought<'_, Rated>> {
        let due = self.coach.guides() && breach_rounds::sim::coach::is_due(&self.view());
        due.then(|| self.rated.as_ref().map_or(Thought::Working, Thought::Done))
    }

    /// Draws the table and does what it asks for.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        let model = self.model();
        let mut commands = Vec::new();
        table_ui(ui, &self.text, &model, &mut self.local, &mut commands);
        for command in commands {
            self.carry_out(&command);
            self.commands.push(command);
        }
    }

    fn carry_out(&mut self, command: &Command) {
        let seat = self.session.team();
        match command {
            Command::Play(PlayCommand::Act(action)) => {
                self.session.act(seat, action.clone(), 0).expect("the table offers legal actions only");
            }
            Command::Play(PlayCommand::Roll(face)) => {
                self.session.roll(*face, 0).expect("the table rolls when the die is due");
            }
            _ => {}
        }
    }

    /// Plays without the screen: the slug of a procedure, and the face that falls.
    pub fn turn(&mut self, procedure: &str, face: u8) {
        let names = self.session.names().clone();
        let seat = self.session.team();
        let chosen = self.view().legal.into_iter().find(|action| {
            matches!(action, Action::Investigate { procedure: id, .. } if id.slug(&names) == Some(procedure))
        });
        self.session.act(seat, chosen.expect("the procedure is ready"), 0).expect("it is legal");
        self.session.roll(Some(face), 0).expect("the die is due");
    }
}
