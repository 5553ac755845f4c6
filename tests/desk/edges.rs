//! What of a screen cannot be seen or reached: too wide, cut off, or below what can be scrolled to.

use egui::accesskit::{NodeId, Role};
use egui::{Rect, WidgetRect};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};

use super::App;

impl App {
    /// Everything that is wider than the screen or than what it stands in, and everything that can be
    /// used and cannot be scrolled to; each by its role and name.
    pub fn cut_off(&mut self) -> Vec<String> {
        let screen = Rect::from_min_size(egui::Pos2::ZERO, self.size().into());
        let mut cut = Vec::new();
        for (id, name, _) in self.foremost() {
            let Some(widget) = self.widget(id) else { continue };
            let (rect, seen) = (widget.rect, widget.interact_rect.intersect(screen));
            let within = seen.left() <= rect.left() + 1.0 && seen.right() >= rect.right() - 1.0;
            if !within {
                cut.push(format!("{name} is {:?} wide and seen {:?}", rect.x_range(), seen.x_range()));
            }
        }
        for (id, name, used) in self.foremost() {
            let Some(before) = self.widget(id).filter(|_| used) else { continue };
            if !reached(&before, screen) {
                self.scroll_to(id);
                let now = self.widget(id).is_some_and(|widget| reached(&widget, screen));
                if !now {
                    let (rect, seen) = self.widget(id).map(|one| (one.rect, one.interact_rect)).unzip();
                    cut.push(format!("{name} cannot be reached: {rect:?} seen {seen:?}"));
                }
            }
        }
        cut
    }

    /// Everything that says something, within the dialog if one is open: whether it can be used, too.
    fn foremost(&self) -> Vec<(NodeId, String, bool)> {
        let dialog = self.harness.query_all_by_role(Role::Dialog).next();
        let all: Vec<Node<'_>> = match &dialog {
            Some(dialog) => dialog.children_recursive().collect(),
            None => self.harness.root().children_recursive().collect(),
        };
        let told = all.into_iter().filter_map(|node| {
            let node = node.accesskit_node();
            let used = matches!(node.role(), Role::Button | Role::RadioButton | Role::TextInput);
            let says = used || matches!(node.role(), Role::Heading | Role::Label | Role::Timer | Role::Image);
            says.then(|| {
                let name = node.label().or_else(|| node.value()).unwrap_or_default();
                (node.locate().0, format!("{:?} “{name}”", node.role()), used)
            })
        });
        told.collect()
    }

    fn widget(&self, id: NodeId) -> Option<WidgetRect> {
        self.harness.ctx.viewport(|viewport| {
            let layers = viewport.this_pass.widgets.layers();
            layers.flat_map(|(_, all)| all).find(|one| one.id.accesskit_id() == id).copied()
        })
    }

    fn scroll_to(&mut self, id: NodeId) {
        let found = self.harness.query_all_by(|node| node.locate().0 == id).next();
        found.expect("it was just there").scroll_to_me();
        self.harness.run_steps(3);
        self.harness.run();
    }
}

/// Wholly on the screen; of something tall, as a card in large text, a fifth of the screen at a time.
fn reached(widget: &WidgetRect, screen: Rect) -> bool {
    let seen = widget.interact_rect.intersect(screen).height();
    seen >= (widget.rect.height() - 1.0).min(screen.height() / 5.0)
}
