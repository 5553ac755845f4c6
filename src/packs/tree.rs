//! Tokens into a tree in which every value has its place.
//!
//! `ron` itself stops at the first fault and forgets where a value stood. Authors want every fault at
//! once, and a wrong id underlined; so the shape is read here, with recovery, and `ron` decodes the
//! literals. `decode` then makes cards of the tree. The depth is bounded, so no text can exhaust the
//! stack.

use std::ops::Range;

use super::document::{Document, Faults};
use super::fault::Fault;
use super::lexer::{Bracket, Token, TokenKind, lex};

/// How deep brackets may nest; the deepest card, a choice within an inject, needs 7.
pub(super) const MAX_DEPTH: usize = 24;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

#[derive(Debug, Clone)]
pub(super) enum Kind {
    /// A text in quotes, decoded.
    Str(String),
    /// A number or a bare name.
    Word(String),
    /// `[…]`
    List(Vec<Node>),
    /// `(a: 1)`, `Name(a: 1)`, or `()`; not `whole` when a part of it was lost to a fault of syntax.
    Struct { name: Option<String>, fields: Vec<Field>, whole: bool },
    /// `Name(1)` or `(1, 2)`.
    Tuple { name: Option<String>, items: Vec<Node> },
    /// Its fault is already named.
    Broken,
}

/// `name: value`.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub name: String,
    pub name_range: Range<usize>,
    pub value: Node,
}

impl Node {
    /// The value of a field; this node itself when there is none, so that there is always a place.
    pub fn get(&self, name: &str) -> &Self {
        self.field(name).unwrap_or(self)
    }

    /// The value of a field, if this is a group that has it.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Kind::Struct { fields, .. } = &self.kind else { return None };
        fields.iter().find(|field| field.name == name).map(|field| &field.value)
    }

    /// An item of a list or tuple; this node itself when there is none.
    pub fn nth(&self, at: usize) -> &Self {
        self.items().get(at).unwrap_or(self)
    }

    /// The items of a list or tuple.
    pub fn items(&self) -> &[Self] {
        match &self.kind {
            Kind::List(items) | Kind::Tuple { items, .. } => items,
            _ => &[],
        }
    }

    /// The decoded text.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Str(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads the one value of a file. `None` when there is nothing in it.
pub(super) fn parse(document: &Document, faults: &mut Faults) -> Option<Node> {
    // Behind a text that never ends, everything is guesswork.
    let tokens = lex(document, faults)?;
    let opens = tokens.iter().filter(|token| matches!(token.kind, TokenKind::Open(_))).count();
    let closes = tokens.iter().filter(|token| matches!(token.kind, TokenKind::Close(_))).count();
    let mut parser = Parser {
        document,
        tokens,
        at: 0,
        open: Vec::new(),
        ended: false,
        lacks: closes < opens,
        cut: false,
        faults,
    };
    if parser.peek().is_none() {
        parser.faults.whole(&document.file, Fault::Empty);
        return None;
    }
    let node = parser.value();
    if let Some(token) = parser.peek() {
        let range = token.range.clone();
        parser.faults.at(document, &range, Fault::Trailing);
    }
    Some(node)
}

struct Parser<'a> {
    document: &'a Document,
    tokens: Vec<Token>,
    at: usize,
    /// The brackets that are open, outermost first.
    open: Vec<Bracket>,
    /// Whether the missing end of the file was named.
    ended: bool,
    /// Whether brackets are missing, rather than mistaken for others.
    lacks: bool,
    /// Whether the last group ended where the next one began; its comma is no further fault.
    cut: bool,
    faults: &'a mut Faults,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn kind(&self, ahead: usize) -> Option<TokenKind> {
        self.tokens.get(self.at + ahead).map(|token| token.kind)
    }

    fn source(&self, range: &Range<usize>) -> &str {
        self.document.text.get(range.clone()).unwrap_or("")
    }

    fn fault(&mut self, range: &Range<usize>, fault: Fault) {
        self.faults.at(self.document, range, fault);
    }

    /// Reads one value. Stands behind it afterwards, or before the comma or bracket that came instead.
    fn value(&mut self) -> Node {
        let Some(token) = self.peek().cloned() else {
            let end = self.document.text.len();
            return Node { range: end..end, kind: Kind::Broken };
        };
        let kind = match token.kind {
            TokenKind::Str => {
                self.at += 1;
                self.literal(&token)
            }
            TokenKind::Word if self.kind(1) == Some(TokenKind::Open(Bracket::Round)) => {
                self.at += 1;
                let name = self.source(&token.range).to_owned();
                return self.group(Some(name), token.range.start);
            }
            TokenKind::Word => {
                self.at += 1;
                Kind::Word(self.source(&token.range).to_owned())
            }
            TokenKind::Open(Bracket::Round) => return self.group(None, token.range.start),
            TokenKind::Open(Bracket::Square) => return self.group(None, token.range.start),
            TokenKind::Open(Bracket::Curly) => {
                self.fault(&token.range, Fault::Curly);
                self.skip_group();
                Kind::Broken
            }
            TokenKind::Other => {
                self.at += 1;
                Kind::Broken
            }
            TokenKind::Comma | TokenKind::Colon | TokenKind::Close(_) => {
                let found = self.source(&token.range).to_owned();
                self.fault(&token.range, Fault::ExpectedValue { found });
                if token.kind == TokenKind::Colon {
                    self.at += 1;
                }
                Kind::Broken
            }
        };
        Node { range: token.range.start..self.end_of_last().max(token.range.start), kind }
    }

    fn end_of_last(&self) -> usize {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0, |token| token.range.end)
    }

    fn literal(&mut self, token: &Token) -> Kind {
        match ron::from_str::<String>(self.source(&token.range)) {
            Ok(text) => Kind::Str(text),
            Err(error) => {
                let reason = error.code.to_string();
                self.fault(&token.range, Fault::BadText { reason });
                Kind::Broken
            }
        }
    }

    /// Reads `(…)` or `[…]` with its recovery; stands on the bracket.
    fn group(&mut self, name: Option<String>, start: usize) -> Node {
        let Some(Token { kind: TokenKind::Open(bracket), range: opening }) = self.peek().cloned() else {
            return Node { range: start..start, kind: Kind::Broken };
        };
        if self.open.len() >= MAX_DEPTH {
            self.fault(&opening, Fault::TooDeep);
            self.skip_group();
            return Node { range: start..self.end_of_last(), kind: Kind::Broken };
        }
        self.at += 1;
        self.open.push(bracket);
        let (mut fields, mut items) = (Vec::new(), Vec::new());
        let before = self.faults.len();
        while !self.closes(bracket, &opening) {
            self.member(bracket, &mut fields, &mut items);
        }
        let whole = self.faults.len() == before;
        self.open.pop();
        let range = start..self.end_of_last();
        let kind = match bracket {
            Bracket::Square => Kind::List(items),
            _ if items.is_empty() => Kind::Struct { name, fields, whole },
            _ if fields.is_empty() => Kind::Tuple { name, items },
            _ => {
                for item in &items {
                    // A broken one was named already.
                    if !matches!(item.kind, Kind::Broken) {
                        self.faults.at(self.document, &item.range, Fault::ExpectedField);
                    }
                }
                Kind::Struct { name, fields, whole: false }
            }
        };
        Node { range, kind }
    }

    /// Reads one field or item with the comma behind it.
    fn member(&mut self, bracket: Bracket, fields: &mut Vec<Field>, items: &mut Vec<Node>) {
        let named = self.kind(0) == Some(TokenKind::Word) && self.kind(1) == Some(TokenKind::Colon);
        if self.kind(0) == Some(TokenKind::Comma) {
            let range = self.tokens[self.at].range.clone();
            self.fault(&range, Fault::ExpectedValue { found: ",".to_owned() });
            self.at += 1;
            return;
        }
        if named {
            let name_range = self.tokens[self.at].range.clone();
            let name = self.source(&name_range).to_owned();
            self.at += 2;
            if bracket == Bracket::Square {
                self.fault(&name_range, Fault::FieldInList { name: name.clone() });
            }
            let value = self.value();
            fields.push(Field { name, name_range, value });
        } else {
            items.push(self.value());
        }
        let stray = self.kind(0) == Some(TokenKind::Other);
        let last = fields.last_mut().filter(|_| named).map(|field| &mut field.value).or(items.last_mut());
        if let Some(last) = last
            && (stray || matches!(last.kind, Kind::Broken))
        {
            last.kind = Kind::Broken;
            self.skip_member();
        }
        match self.kind(0) {
            Some(TokenKind::Comma) => self.at += 1,
            Some(TokenKind::Close(_)) | None => {}
            Some(_) if std::mem::take(&mut self.cut) => {}
            Some(_) => {
                let end = self.end_of_last();
                self.fault(&(end..end), Fault::MissingComma);
            }
        }
    }

    /// Whether the group ends here: at its own bracket, at one that closes an outer group, or with
    /// the file.
    fn closes(&mut self, bracket: Bracket, opening: &Range<usize>) -> bool {
        let Some(token) = self.peek().cloned() else {
            if !self.ended {
                self.ended = true;
                let expected = bracket.close();
                self.fault(opening, Fault::Unclosed { expected });
            }
            return true;
        };
        if token.kind == TokenKind::Open(Bracket::Round) && self.begins_anew(opening, &token.range) {
            self.fault(opening, Fault::Unclosed { expected: bracket.close() });
            self.cut = true;
            return true;
        }
        let TokenKind::Close(found) = token.kind else { return false };
        if found == bracket {
            self.at += 1;
            return true;
        }
        let line = self.document.line_of(opening.start);
        let fault = Fault::WrongBracket { found: found.close(), expected: bracket.close(), line };
        self.fault(&token.range, fault);
        if !self.lacks {
            // As many close as open: this one was mistaken for the right one.
            self.at += 1;
            return true;
        }
        if self.open.contains(&found) {
            return true;
        }
        self.at += 1;
        false
    }

    /// Whether a bracket stands first on its line, no further in than one that is still open: then it
    /// begins the next entry, and the one before was not closed.
    fn begins_anew(&self, opening: &Range<usize>, next: &Range<usize>) -> bool {
        let (open, next) = (self.document.indent(opening.start), self.document.indent(next.start));
        matches!((open, next), (Some(open), Some(next)) if next <= open)
    }

    /// Passes over the rest of a broken member, up to its comma or the bracket that ends its group.
    fn skip_member(&mut self) {
        while let Some(kind) = self.kind(0) {
            match kind {
                TokenKind::Comma | TokenKind::Close(_) => return,
                TokenKind::Open(_) => self.skip_group(),
                TokenKind::Str | TokenKind::Word | TokenKind::Colon | TokenKind::Other => self.at += 1,
            }
        }
    }

    /// Passes over a bracket and everything up to its end, without recursion.
    fn skip_group(&mut self) {
        let mut nesting = 0_usize;
        while let Some(kind) = self.kind(0) {
            self.at += 1;
            match kind {
                TokenKind::Open(_) => nesting += 1,
                TokenKind::Close(_) => nesting = nesting.saturating_sub(1),
                _ => {}
            }
            if nesting == 0 {
                return;
            }
        }
    }
}
