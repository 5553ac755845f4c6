//! RON text into tokens, each with its place. Nothing here fails: what is no token becomes
//! [`TokenKind::Other`] with a fault beside it, and the parser goes on behind it.

use std::ops::Range;

use super::document::{Document, Faults};
use super::fault::Fault;

/// The three kinds of brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    /// The closing character.
    pub fn close(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// A text in quotes, plain or raw.
    Str,
    /// A name or a number.
    Word,
    /// What no pack uses; its fault is already named.
    Other,
}

#[derive(Debug, Clone)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub range: Range<usize>,
}

/// Splits the text; comments and blanks vanish. `None` when a text is never closed.
pub(super) fn lex(document: &Document, faults: &mut Faults) -> Option<Vec<Token>> {
    let mut lexer = Lexer { document, text: &document.text, at: 0, unclosed: None, faults };
    lexer.skip_attribute();
    let mut tokens: Vec<Token> = Vec::new();
    while let Some(token) = lexer.next() {
        tokens.push(token);
    }
    let Some(last) = lexer.unclosed else { return Some(tokens) };
    // A forgotten quote ends the text at the next one, and so on: the last is odd, but the first that
    // runs over a field of the next line is the one that was meant.
    let texts = tokens.iter().filter(|token| token.kind == TokenKind::Str);
    let culprit =
        texts.map(|token| token.range.clone()).find(|range| runs_over(&document.text[range.clone()]));
    let start = culprit.map_or(last, |range| range.start);
    faults.at(document, &(start..start + 1), Fault::UnclosedText);
    None
}

/// Whether a later line of a text looks like `name: value`.
fn runs_over(text: &str) -> bool {
    text.lines().skip(1).any(|line| {
        let line = line.trim_start();
        let name = line.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).unwrap_or(0);
        name > 0 && line[name..].starts_with(": ")
    })
}

struct Lexer<'a> {
    document: &'a Document,
    text: &'a str,
    at: usize,
    /// Where a text begins that is never closed.
    unclosed: Option<usize>,
    faults: &'a mut Faults,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn next(&mut self) -> Option<Token> {
        self.skip_blanks();
        let start = self.at;
        let first = self.rest().chars().next()?;
        let kind = match first {
            '(' => TokenKind::Open(Bracket::Round),
            '[' => TokenKind::Open(Bracket::Square),
            '{' => TokenKind::Open(Bracket::Curly),
            ')' => TokenKind::Close(Bracket::Round),
            ']' => TokenKind::Close(Bracket::Square),
            '}' => TokenKind::Close(Bracket::Curly),
            ',' => TokenKind::Comma,
            ':' => TokenKind::Colon,
            '"' => return Some(self.string(start)),
            'r' if raw_hashes(self.rest()).is_some() => return Some(self.raw_string(start)),
            c if word(c) => {
                self.at += self.rest().find(|c| !word(c)).unwrap_or(self.rest().len());
                return Some(Token { kind: TokenKind::Word, range: start..self.at });
            }
            _ => {
                self.at += first.len_utf8();
                self.fault(start, Fault::Stray { found: first });
                return Some(Token { kind: TokenKind::Other, range: start..self.at });
            }
        };
        self.at += 1;
        Some(Token { kind, range: start..self.at })
    }

    /// `#![enable(implicit_some)]` may stand first; it changes nothing, as it is always on.
    fn skip_attribute(&mut self) {
        self.skip_blanks();
        while self.rest().starts_with("#![") {
            self.at += self.rest().find(']').map_or(self.rest().len(), |at| at + 1);
            self.skip_blanks();
        }
    }

    fn skip_blanks(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if self.rest().starts_with("//") {
                self.at += self.rest().find('\n').unwrap_or(self.rest().len());
            } else if self.rest().starts_with("/*") {
                self.skip_block_comment();
            } else {
                return;
            }
        }
    }

    fn skip_block_comment(&mut self) {
        let (start, bytes) = (self.at, self.text.as_bytes());
        let mut nesting = 0_usize;
        while let Some(two) = bytes.get(self.at..self.at + 2) {
            match two {
                b"/*" => (nesting, self.at) = (nesting + 1, self.at + 2),
                b"*/" => (nesting, self.at) = (nesting - 1, self.at + 2),
                _ => self.at += 1,
            }
            if nesting == 0 {
                return;
            }
        }
        self.at = self.text.len();
        self.faults.at(self.document, &(start..start + 2), Fault::UnclosedComment);
    }

    fn string(&mut self, start: usize) -> Token {
        let mut escaped = false;
        let end = self.rest().char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        let end = end.map(|(at, _)| start + at + 1);
        self.close_string(start, end)
    }

    fn raw_string(&mut self, start: usize) -> Token {
        let hashes = raw_hashes(self.rest()).unwrap_or(0);
        let close = format!("\"{}", "#".repeat(hashes));
        let body = start + hashes + 2;
        let found = self.text.get(body..).and_then(|text| text.find(&close));
        let end = found.map(|at| body + at + close.len());
        self.close_string(start, end)
    }

    fn close_string(&mut self, start: usize, end: Option<usize>) -> Token {
        self.at = end.unwrap_or(self.text.len());
        if end.is_none() {
            self.unclosed = Some(start);
        }
        Token { kind: TokenKind::Str, range: start..self.at }
    }

    fn fault(&mut self, start: usize, fault: Fault) {
        self.faults.at(self.document, &(start..self.at), fault);
    }
}

/// How many `#` stand between the `r` and the quote of a raw text.
fn raw_hashes(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.bytes().take_while(|byte| *byte == b'#').count();
    (after.as_bytes().get(hashes) == Some(&b'"')).then_some(hashes)
}

fn word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-')
}
