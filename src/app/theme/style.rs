//! egui's own style from our tokens, so that its text fields, scroll bars and tooltips fit in.

use std::collections::BTreeMap;

use egui::style::{ScrollAnimation, Selection, WidgetVisuals};
use egui::{Color32, Context, CornerRadius, Shadow, Stroke, Style, TextStyle, Visuals, vec2};

use super::{Mode, Theme};

/// Installs the style for both of egui's themes: ours decides which one is seen.
pub fn install(ctx: &Context, theme: &Theme) {
    let mut style = Style { text_styles: text_styles(theme), ..Style::default() };
    let sizes = &theme.sizes;
    style.visuals = visuals(theme);
    style.spacing.item_spacing = vec2(sizes.s2, sizes.s2);
    style.spacing.button_padding = vec2(sizes.s4, sizes.s2);
    style.spacing.interact_size = vec2(sizes.target, sizes.target_small);
    style.spacing.indent = sizes.s4;
    style.spacing.scroll = scroll(sizes.s2);
    style.spacing.tooltip_width = sizes.measure * 0.6;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    // Movement is ours to decide (the die, a film); egui's own would only cost frames.
    style.animation_time = 0.0;
    style.scroll_animation = ScrollAnimation::none();
    let egui_theme = match theme.look.mode {
        Mode::Dark => egui::Theme::Dark,
        Mode::Light => egui::Theme::Light,
    };
    ctx.set_theme(egui_theme);
    ctx.all_styles_mut(|each| *each = style.clone());
}

/// A narrow bar that is always there when there is more to see, without a track.
fn scroll(width: f32) -> egui::style::ScrollStyle {
    egui::style::ScrollStyle {
        floating: true,
        bar_width: width,
        floating_width: width * 0.6,
        floating_allocated_width: width,
        foreground_color: true,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.4,
        dormant_handle_opacity: 0.45,
        active_handle_opacity: 0.6,
        interact_handle_opacity: 1.0,
        ..egui::style::ScrollStyle::solid()
    }
}

fn text_styles(theme: &Theme) -> BTreeMap<TextStyle, egui::FontId> {
    let sizes = &theme.sizes;
    [
        (TextStyle::Small, theme.font(sizes.caption)),
        (TextStyle::Body, theme.font(sizes.body)),
        (TextStyle::Monospace, theme.font(sizes.body)),
        (TextStyle::Button, theme.strong(sizes.body)),
        (TextStyle::Heading, theme.strong(sizes.h2)),
    ]
    .into()
}

fn visuals(theme: &Theme) -> Visuals {
    let colours = &theme.colours;
    let sizes = &theme.sizes;
    let mut visuals = match theme.look.mode {
        Mode::Dark => Visuals::dark(),
        Mode::Light => Visuals::light(),
    };
    let radius = CornerRadius::same(sizes.radius);
    let state = |fill: Color32, edge: Color32, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(sizes.stroke, edge),
        corner_radius: radius,
        fg_stroke: Stroke::new(sizes.stroke, ink),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive = state(colours.panel, colours.line, colours.ink);
    visuals.widgets.inactive = state(colours.raised, colours.edge, colours.ink);
    visuals.widgets.hovered = state(colours.raised_hover, colours.edge, colours.ink);
    visuals.widgets.active = state(colours.raised_hover, colours.cool, colours.ink);
    visuals.widgets.open = state(colours.raised, colours.cool, colours.ink);
    visuals.selection =
        Selection { bg_fill: colours.cool_soft, stroke: Stroke::new(sizes.stroke, colours.cool) };
    visuals.weak_text_color = Some(colours.ink_dim);
    visuals.hyperlink_color = colours.cool;
    visuals.extreme_bg_color = colours.well;
    visuals.text_edit_bg_color = Some(colours.well);
    visuals.faint_bg_color = colours.panel;
    visuals.code_bg_color = colours.well;
    visuals.warn_fg_color = colours.warm;
    visuals.error_fg_color = colours.alarm;
    visuals.window_fill = colours.panel;
    visuals.window_stroke = Stroke::new(sizes.hair, colours.line);
    visuals.window_corner_radius = CornerRadius::same(sizes.radius + 4);
    visuals.menu_corner_radius = radius;
    visuals.panel_fill = colours.room;
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    // A blinking cursor asks for a frame twice a second, for ever.
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, colours.cool);
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    visuals
}
