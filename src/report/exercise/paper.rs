//! A paper in words: what every document of an exercise is before it is drawn. Renderers know nothing
//! else.

/// A document of an exercise, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The name of its file, without an ending.
    pub stem: &'static str,
    /// Stands on every page: nobody shall take this for a real incident.
    pub exercise: String,
    /// Who may read it.
    pub handling: String,
    /// What it is: "Situation manual".
    pub kind: String,
    /// Of what: the exercise or the scenario.
    pub title: String,
    /// For whom it is, or what it is for, in a sentence.
    pub lead: String,
    /// What stands at the head: label and value.
    pub facts: Vec<(String, String)>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// The pack with version and licence, and what its credits must carry.
    pub credits: Vec<String>,
    /// The language of the texts, a BCP 47 tag.
    pub language: String,
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Whether it begins on a sheet of its own.
    pub new_page: bool,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading within the section.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A list without an order.
    Points(Vec<String>),
    /// A list with an order.
    Steps(Vec<String>),
    /// To be read to the room.
    Aloud(String),
    /// What must not be overlooked.
    Warning(String),
    /// Label and value.
    Facts(Vec<(String, String)>),
    /// Rows and columns.
    Table(Table),
    /// So many empty lines to write on.
    Lines(u8),
    /// Boxes to tick, in a row.
    Boxes(Vec<String>),
    /// A line each to sign on, with a place for the day.
    Signatures {
        /// Who signs.
        who: Vec<String>,
        /// What stands below the line for the name.
        name: String,
        /// What stands below the line for the day.
        date: String,
    },
}

/// Rows and columns; every row has a cell a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What stands above each column, and how it is set.
    pub columns: Vec<Column>,
    /// The cells, row by row.
    pub rows: Vec<Vec<String>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub words: String,
    /// How it is set.
    pub set: Set,
}

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// As wide as its text wants.
    Text,
    /// Short entries that stay on one line.
    Short,
    /// Numbers.
    Number,
    /// A cross or an empty box.
    Mark,
    /// A day, or room for one to be written in.
    Day,
    /// Filled in by hand: wide enough to write in, where it is empty.
    Fill,
}

impl Table {
    /// A table without rows.
    pub fn new(columns: &[(String, Set)]) -> Self {
        let column = |(words, set): &(String, Set)| Column { words: words.clone(), set: *set };
        Self { columns: columns.iter().map(column).collect(), rows: Vec::new() }
    }

    /// Adds a row; cells that are missing stay empty, and those beyond the last column fall away.
    pub fn row(&mut self, mut cells: Vec<String>) {
        cells.resize(self.columns.len(), String::new());
        self.rows.push(cells);
    }
}

impl Section {
    /// A section that follows where the last one ended.
    pub fn new(heading: String, blocks: Vec<Block>) -> Self {
        Self { heading, new_page: false, blocks }
    }

    /// The same on a sheet of its own.
    #[must_use]
    pub fn on_new_page(mut self) -> Self {
        self.new_page = true;
        self
    }
}
