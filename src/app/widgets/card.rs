//! A card that can be taken into the hand: emblem, title, one short sentence, badges, state.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Galley, Id, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind};
use egui::{Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::button::focus_ring;
use super::emblem::{self, Emblem};
use super::figures::{Figure, Figures};
use super::hint::hint;
use super::panel::Tone;
use super::semantics::mark;
use crate::app::theme::{self, Theme};

/// How a card lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CardState {
    /// It can be taken.
    #[default]
    Ready,
    /// It is taken.
    Selected,
    /// It rests, is blocked, or lacks something: it can be read, not used.
    Resting,
    /// Something else points at it.
    Pointed,
}

/// A short fact on a card.
#[derive(Debug, Clone)]
pub struct Badge {
    /// In words.
    pub text: String,
    /// With a sign before it.
    pub sign: Option<Emblem>,
    /// In this tone.
    pub tone: Tone,
}

impl Badge {
    /// A badge.
    pub fn new(text: impl Into<String>, sign: Option<Emblem>, tone: Tone) -> Self {
        Self { text: text.into(), sign, tone }
    }
}

/// A card to be shown.
#[must_use = "show it"]
pub struct Card<'a> {
    id: Id,
    emblem: Emblem,
    title: &'a str,
    short: Option<&'a str>,
    figures: Vec<Figure>,
    badges: Vec<Badge>,
    state: CardState,
    key: Option<&'a str>,
    description: Option<String>,
    min_height: f32,
}

impl<'a> Card<'a> {
    /// A card; `salt` derives from the card's kind and id.
    pub fn new(salt: impl egui::AsId, emblem: Emblem, title: &'a str) -> Self {
        Self {
            id: Id::new(("card", Id::new(salt))),
            emblem,
            title,
            short: None,
            figures: Vec::new(),
            badges: Vec::new(),
            state: CardState::Ready,
            key: None,
            description: None,
            min_height: 0.0,
        }
    }

    /// The id of its widget.
    pub fn id(&self) -> Id {
        self.id
    }

    /// The sentence below the title.
    pub fn short(mut self, short: &'a str) -> Self {
        self.short = Some(short);
        self
    }

    /// Figures that cards are compared by, above the facts; the description says them in words.
    pub fn figures(mut self, figures: Vec<Figure>) -> Self {
        self.figures = figures;
        self
    }

    /// A fact.
    pub fn badge(mut self, badge: Badge) -> Self {
        self.badges.push(badge);
        self
    }

    /// Several facts.
    pub fn badges(mut self, badges: impl IntoIterator<Item = Badge>) -> Self {
        self.badges.extend(badges);
        self
    }

    /// How it lies.
    pub fn state(mut self, state: CardState) -> Self {
        self.state = state;
        self
    }

    /// The key that takes it.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// More than the card shows, as a tooltip and a description.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// At least this high: cards of one row are equal.
    pub fn min_height(mut self, height: f32) -> Self {
        self.min_height = height;
        self
    }

    /// How high it would be at this width.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        self.measure(ui, width).height
    }

    /// Shows it at this width.
    pub fn show(self, ui: &mut Ui, width: f32) -> Response {
        let theme = theme::of(ui.ctx());
        let parts = self.measure(ui, width);
        let (_, rect) = ui.allocate_space(vec2(width, parts.height.max(self.min_height)));
        let response = ui.interact(rect, self.id, Sense::click());
        self.tell(&response);
        if ui.is_rect_visible(rect) {
            self.paint(ui, &theme, &response, &parts);
        }
        match &self.description {
            Some(description) => hint(response, description),
            None => response,
        }
    }

    fn tell(&self, response: &Response) {
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, self.title));
        mark(&response.ctx, response.id, |node| {
            if self.state == CardState::Selected {
                node.set_toggled(egui::accesskit::Toggled::True);
            }
            let facts = self.badges.iter().map(|badge| badge.text.as_str());
            let all = self.short.into_iter().chain(facts).chain(self.description.as_deref());
            node.set_description(all.collect::<Vec<_>>().join(". "));
            if let Some(key) = self.key {
                node.set_keyboard_shortcut(key);
            }
        });
    }

    fn measure(&self, ui: &Ui, width: f32) -> Parts {
        let theme = theme::of(ui.ctx());
        let sizes = &theme.sizes;
        let pad = sizes.s3;
        let inner = (width - 2.0 * pad).max(sizes.emblem);
        let painter = ui.painter();
        let text_room = inner - sizes.emblem - sizes.s2;
        let title = painter.layout(
            self.title.to_owned(),
            theme.strong(sizes.body),
            Color32::PLACEHOLDER,
            text_room.max(sizes.body * 3.0),
        );
        let short = self.short.map(|short| {
            painter.layout(short.to_owned(), theme.font(sizes.caption), Color32::PLACEHOLDER, inner)
        });
        // The key stands at the right of the foot: a badge that ran into it would read as one number.
        let key_room = if self.key.is_some() { sizes.caption + sizes.s2 } else { 0.0 };
        let badges = flow(painter, &theme, &self.badges, inner - key_room);
        let figures = (!self.figures.is_empty()).then(|| Figures::new(painter, &theme, &self.figures, inner));
        let mut height = pad + title.size().y.max(sizes.emblem);
        if let Some(short) = &short {
            height += sizes.s1 + short.size().y;
        }
        if let Some(figures) = &figures {
            height += sizes.s2 + figures.size().y;
        }
        if let Some(last) = badges.last() {
            height += sizes.s2 + last.rect.bottom();
        }
        Parts { title, short, figures, badges, height: height + pad }
    }

    fn paint(&self, ui: &Ui, theme: &Theme, response: &Response, parts: &Parts) {
        let sizes = &theme.sizes;
        let colours = &theme.colours;
        let rect = response.rect;
        let resting = self.state == CardState::Resting;
        let (fill, edge, width) = match self.state {
            CardState::Selected => (colours.cool_soft, colours.cool, 2.0),
            CardState::Pointed => (colours.raised, colours.cool, sizes.stroke),
            CardState::Resting => (colours.room, colours.line, sizes.hair),
            CardState::Ready => (colours.raised, colours.film_edge, sizes.hair),
        };
        let fill =
            if response.hovered() && self.state != CardState::Selected { colours.raised_hover } else { fill };
        let painter = ui.painter();
        let radius = CornerRadius::same(sizes.radius);
        painter.rect(rect, radius, fill, Stroke::new(width, edge), StrokeKind::Inside);
        notch(painter, rect, colours.room, edge);
        let ink = if resting { colours.ink_dim } else { colours.ink };
        let sign = match self.state {
            CardState::Selected | CardState::Pointed => colours.cool,
            _ => colours.ink_dim,
        };
        let top = rect.min + Vec2::splat(sizes.s3);
        emblem::paint(painter, Rect::from_min_size(top, Vec2::splat(sizes.emblem)), self.emblem, sign);
        let head = parts.title.size().y.max(sizes.emblem);
        let title_at = pos2(top.x + sizes.emblem + sizes.s2, top.y + (head - parts.title.size().y) / 2.0);
        painter.galley_with_override_text_color(title_at, Arc::clone(&parts.title), ink);
        let mut y = top.y + head;
        if let Some(short) = &parts.short {
            y += sizes.s1;
            painter.galley_with_override_text_color(pos2(top.x, y), Arc::clone(short), colours.ink_dim);
        }
        let mut foot = pos2(top.x, rect.bottom() - sizes.s3);
        if let Some(last) = parts.badges.last() {
            foot.y -= last.rect.bottom();
            for (badge, placed) in self.badges.iter().zip(&parts.badges) {
                placed.paint(painter, theme, badge, foot);
            }
            foot.y -= sizes.s2;
        }
        if let Some(figures) = &parts.figures {
            foot.y -= figures.size().y;
            figures.paint(painter, foot, ink, colours.ink_dim);
        }
        if let Some(key) = self.key {
            let font = theme.font(sizes.caption);
            let at = pos2(rect.right() - sizes.s3, rect.bottom() - sizes.s3);
            painter.text(at, egui::Align2::RIGHT_BOTTOM, key, font, colours.ink_dim);
        }
        focus_ring(ui, response, sizes.radius);
    }
}

struct Parts {
    title: Arc<Galley>,
    short: Option<Arc<Galley>>,
    figures: Option<Figures>,
    badges: Vec<Placed>,
    height: f32,
}

/// A badge at its place in the flow.
struct Placed {
    galley: Arc<Galley>,
    rect: Rect,
}

impl Placed {
    fn paint(&self, painter: &Painter, theme: &Theme, badge: &Badge, origin: Pos2) {
        let rect = self.rect.translate(origin.to_vec2());
        let (_, ink) = badge.tone.colours(&theme.colours);
        let mut x = rect.left();
        if let Some(sign) = badge.sign {
            let side = theme.sizes.caption;
            let place = Rect::from_center_size(pos2(x + side / 2.0, rect.center().y), Vec2::splat(side));
            emblem::paint(painter, place, sign, ink);
            x += side + theme.sizes.s1;
        }
        let at = pos2(x, rect.center().y - self.galley.size().y / 2.0);
        painter.galley_with_override_text_color(at, Arc::clone(&self.galley), ink);
    }
}

/// Lays badges side by side and wraps them.
fn flow(painter: &Painter, theme: &Theme, badges: &[Badge], width: f32) -> Vec<Placed> {
    let sizes = &theme.sizes;
    let (mut x, mut y, mut row, mut placed) = (0.0, 0.0, 0.0_f32, Vec::new());
    for badge in badges {
        let sign = if badge.sign.is_some() { sizes.caption + sizes.s1 } else { 0.0 };
        let galley = painter.layout(
            badge.text.clone(),
            theme.strong(sizes.caption),
            Color32::PLACEHOLDER,
            (width - sign).max(sizes.body),
        );
        let size = vec2(sign + galley.size().x, galley.size().y.max(sizes.caption));
        if x > 0.0 && x + size.x > width {
            // A badge of two lines makes its row as high.
            (x, y, row) = (0.0, y + row + sizes.s1 / 2.0, 0.0);
        }
        row = row.max(size.y);
        placed.push(Placed { galley, rect: Rect::from_min_size(pos2(x, y), size) });
        x += size.x + sizes.s3;
    }
    placed
}

/// The notch by which a film tells its front from its back in the dark.
fn notch(painter: &Painter, rect: Rect, room: Color32, edge: Color32) {
    let centre = pos2(rect.right() - 22.0, rect.top());
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    painter.circle(centre, 4.0, room, Stroke::new(1.0, edge));
}
