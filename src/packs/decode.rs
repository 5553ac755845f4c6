//! The tree into cards, through serde, with every fault of an entry named at once.
//!
//! Serde gives up at the first fault. So a field that fails is noted, and the entry is read again
//! with a blank in its place ([`super::blank`]), until nothing new is found. An entry with faults
//! yields no card.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{self, Deserialize, DeserializeSeed, IntoDeserializer as _, Visitor};

use super::blank::Blank;
use super::document::{Document, Faults};
use super::fault::{Expected, Fault, Found};
use super::tree::{Field, Kind, Node};

/// How often an entry is read again; every reading finds at least one fault.
const MAX_READINGS: usize = 64;

/// Stands for the name of a field where an item of a list is left blank; no field is called so.
const ITEM: &str = "[]";

/// Makes a card of a tree. `None` when it has faults, all of which are then in `faults`.
pub(super) fn decode<'n, T: Deserialize<'n>>(
    document: &'n Document,
    node: &'n Node,
    faults: &mut Faults,
) -> Option<T> {
    let before = faults.len();
    let reading = Reading { document, faults: RefCell::new(faults), blanks: RefCell::default() };
    for _ in 0..MAX_READINGS {
        match T::deserialize(Decoder { reading: &reading, node }) {
            Ok(card) => {
                let whole = reading.blanks.borrow().is_empty() && reading.faults.borrow().len() == before;
                return whole.then_some(card);
            }
            Err(Stop::Again) => {}
            Err(stop) => {
                reading.note(node, stop);
                return None;
            }
        }
    }
    None
}

struct Reading<'n, 'f> {
    document: &'n Document,
    faults: RefCell<&'f mut Faults>,
    /// What to leave blank: where a group begins and the name of a field, or where an item begins.
    blanks: RefCell<BTreeSet<(usize, &'static str)>>,
}

impl Reading<'_, '_> {
    fn fault(&self, node: &Node, fault: Fault) -> Stop {
        if !matches!(node.kind, Kind::Broken) {
            self.faults.borrow_mut().at(self.document, &node.range, fault);
        }
        Stop::Wrong
    }

    fn expected(&self, node: &Node, expected: Expected) -> Stop {
        self.fault(node, Fault::WrongType { expected, found: found(node) })
    }

    /// Names what serde itself said, if nothing was named yet.
    fn note(&self, node: &Node, stop: Stop) {
        if let Stop::Other(reason) = stop {
            self.fault(node, Fault::Other { reason });
        }
    }

    fn blank(&self, group: &Node, field: &'static str) -> Stop {
        self.blanks.borrow_mut().insert((group.range.start, field));
        Stop::Again
    }
}

/// Why serde's visit ended.
#[derive(Debug)]
pub(super) enum Stop {
    /// A fault was named at this very value.
    Wrong,
    /// A fault was named further in and made blank: read again.
    Again,
    /// The group has no such field.
    Missing(&'static str),
    /// What a visitor said by itself.
    Other(String),
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Other(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}

fn found(node: &Node) -> Found {
    match &node.kind {
        Kind::Str(_) => Found::Text,
        Kind::Word(word) => Found::Word(word.clone()),
        Kind::List(_) => Found::List,
        Kind::Struct { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. } => {
            Found::Named(name.clone())
        }
        Kind::Struct { .. } | Kind::Tuple { .. } => Found::Group,
        Kind::Broken => Found::Nothing,
    }
}

#[derive(Clone, Copy)]
struct Decoder<'a, 'n, 'f> {
    reading: &'a Reading<'n, 'f>,
    node: &'n Node,
}

impl<'n> Decoder<'_, 'n, '_> {
    fn at(self, node: &'n Node) -> Self {
        Self { node, ..self }
    }

    /// A whole number within a range.
    fn whole(self, least: i64, most: i64) -> Result<i64, Stop> {
        let wrong = || self.reading.expected(self.node, Expected::Whole { least, most });
        let Kind::Word(word) = &self.node.kind else { return Err(wrong()) };
        let number: i64 = ron::from_str(word).map_err(|_| wrong())?;
        if (least..=most).contains(&number) { Ok(number) } else { Err(wrong()) }
    }

    /// Reads the fields of a group.
    fn group<V: Visitor<'n>>(
        self,
        fields: &'n [Field],
        allowed: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let start = self.node.range.start;
        let blanks =
            self.reading.blanks.borrow().iter().filter(|(at, _)| *at == start).map(|b| b.1).collect();
        let access = GroupAccess {
            decoder: self,
            fields: fields.iter(),
            allowed,
            blanks,
            seen: Vec::new(),
            value: None,
        };
        visitor.visit_map(access).map_err(|stop| match stop {
            Stop::Missing(field) => {
                // What is missing in a group that was not read whole may have been there.
                if matches!(self.node.kind, Kind::Struct { whole: true, .. }) {
                    let opening = start..start + 1;
                    let mut faults = self.reading.faults.borrow_mut();
                    faults.at(self.reading.document, &opening, Fault::MissingField { field });
                }
                self.reading.blank(self.node, field)
            }
            other => other,
        })
    }
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident $type:ty;)*) => {$(
        fn $method<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
            let number = self.whole(i64::from(<$type>::MIN), i64::from(<$type>::MAX))?;
            // `whole` has just checked the range.
            <$type>::try_from(number).map_or(Err(Stop::Wrong), |number| visitor.$visit(number))
        }
    )*};
}

impl<'n> de::Deserializer<'n> for Decoder<'_, 'n, '_> {
    type Error = Stop;

    whole_numbers! {
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
    }

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::Str(_) => self.deserialize_str(visitor),
            Kind::List(_) => self.deserialize_seq(visitor),
            _ => Err(self.reading.expected(self.node, Expected::Text)),
        }
    }

    fn deserialize_bool<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::Word(word) if word == "true" => visitor.visit_bool(true),
            Kind::Word(word) if word == "false" => visitor.visit_bool(false),
            _ => Err(self.reading.expected(self.node, Expected::Bool)),
        }
    }

    fn deserialize_str<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::Str(text) => visitor.visit_borrowed_str(text),
            _ => Err(self.reading.expected(self.node, Expected::Text)),
        }
    }

    fn deserialize_string<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::Word(word) if word == "None" => visitor.visit_none(),
            Kind::Tuple { name: Some(name), items } if name == "Some" && items.len() == 1 => {
                visitor.visit_some(self.at(self.node.nth(0)))
            }
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::List(items) => visitor.visit_seq(ListAccess { decoder: self, items: items.iter() }),
            _ => Err(self.reading.expected(self.node, Expected::List)),
        }
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        name: &'static str,
        allowed: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        match &self.node.kind {
            Kind::Struct { name: Some(other), .. } if other != name => {
                Err(self.reading.expected(self.node, Expected::Group))
            }
            Kind::Struct { fields, .. } => self.group(fields, allowed, visitor),
            _ => Err(self.reading.expected(self.node, Expected::Group)),
        }
    }

    fn deserialize_enum<V: Visitor<'n>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let name = match &self.node.kind {
            Kind::Word(name) => name,
            Kind::Struct { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. } => name,
            _ => return Err(self.reading.expected(self.node, Expected::OneOf(variants))),
        };
        if !variants.contains(&name.as_str()) {
            let fault = Fault::UnknownVariant { found: name.clone(), variants };
            return Err(self.reading.fault(self.node, fault));
        }
        visitor.visit_enum(VariantAccess { decoder: self, name })
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        <V: Visitor<'n>>
        i64 i128 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct map identifier
    }
}

struct GroupAccess<'a, 'n, 'f> {
    decoder: Decoder<'a, 'n, 'f>,
    fields: std::slice::Iter<'n, Field>,
    allowed: &'static [&'static str],
    /// Fields that failed in an earlier reading or are missing.
    blanks: Vec<&'static str>,
    seen: Vec<&'n str>,
    value: Option<(&'static str, Option<&'n Node>)>,
}

impl<'n> de::MapAccess<'n> for GroupAccess<'_, 'n, '_> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'n>>(&mut self, seed: K) -> Result<Option<K::Value>, Stop> {
        let key = |name: &'static str| -> StrDeserializer<'static, Stop> { name.into_deserializer() };
        for field in self.fields.by_ref() {
            let reading = self.decoder.reading;
            let fault = |fault| reading.faults.borrow_mut().at(reading.document, &field.name_range, fault);
            let Some(name) = self.allowed.iter().find(|name| **name == field.name) else {
                fault(Fault::UnknownField { found: field.name.clone(), allowed: self.allowed });
                continue;
            };
            if self.seen.contains(&field.name.as_str()) {
                fault(Fault::DuplicateField { field: field.name.clone() });
                continue;
            }
            self.seen.push(&field.name);
            if self.blanks.contains(name) {
                continue;
            }
            self.value = Some((name, Some(&field.value)));
            return seed.deserialize(key(name)).map(Some);
        }
        let Some(name) = self.blanks.pop() else { return Ok(None) };
        self.value = Some((name, None));
        seed.deserialize(key(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Stop> {
        match self.value.take() {
            Some((name, Some(node))) => seed.deserialize(self.decoder.at(node)).map_err(|stop| match stop {
                Stop::Again => Stop::Again,
                stop => {
                    self.decoder.reading.note(node, stop);
                    self.decoder.reading.blank(self.decoder.node, name)
                }
            }),
            _ => seed.deserialize(Blank),
        }
    }
}

struct ListAccess<'a, 'n, 'f> {
    decoder: Decoder<'a, 'n, 'f>,
    items: std::slice::Iter<'n, Node>,
}

impl<'n> de::SeqAccess<'n> for ListAccess<'_, 'n, '_> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'n>>(&mut self, seed: T) -> Result<Option<T::Value>, Stop> {
        let Some(node) = self.items.next() else { return Ok(None) };
        let reading = self.decoder.reading;
        if reading.blanks.borrow().contains(&(node.range.start, ITEM)) {
            return seed.deserialize(Blank).map(Some);
        }
        seed.deserialize(self.decoder.at(node)).map(Some).map_err(|stop| match stop {
            Stop::Again => Stop::Again,
            stop => {
                reading.note(node, stop);
                reading.blank(node, ITEM)
            }
        })
    }
}

struct VariantAccess<'a, 'n, 'f> {
    decoder: Decoder<'a, 'n, 'f>,
    name: &'n str,
}

impl<'n> VariantAccess<'_, 'n, '_> {
    fn wrong(&self, shape: &'static str) -> Stop {
        let name = self.name.to_owned();
        self.decoder.reading.fault(self.decoder.node, Fault::WrongShape { name, shape })
    }
}

impl<'n> de::EnumAccess<'n> for VariantAccess<'_, 'n, '_> {
    type Error = Stop;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'n>>(self, seed: V) -> Result<(V::Value, Self), Stop> {
        let name: StrDeserializer<'_, Stop> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'n> de::VariantAccess<'n> for VariantAccess<'_, 'n, '_> {
    type Error = Stop;

    fn unit_variant(self) -> Result<(), Stop> {
        match &self.decoder.node.kind {
            Kind::Word(_) => Ok(()),
            _ => Err(self.wrong("")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'n>>(self, seed: T) -> Result<T::Value, Stop> {
        match &self.decoder.node.kind {
            Kind::Tuple { items, .. } if items.len() == 1 => {
                seed.deserialize(self.decoder.at(self.decoder.node.nth(0)))
            }
            _ => Err(self.wrong("(…)")),
        }
    }

    fn tuple_variant<V: Visitor<'n>>(self, _: usize, _: V) -> Result<V::Value, Stop> {
        Err(self.wrong("(…, …)"))
    }

    fn struct_variant<V: Visitor<'n>>(
        self,
        allowed: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        match &self.decoder.node.kind {
            Kind::Struct { name: Some(_), fields, .. } => self.decoder.group(fields, allowed, visitor),
            _ => Err(self.wrong("(name: …)")),
        }
    }
}
