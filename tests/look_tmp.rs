use crate::picture::Studio;
use crate::screens::{ALL, LAPTOP};
use breach_rounds::app::theme::Look;

#[test]
#[ignore]
fn look_at_phones() {
    let only = std::env::var("LOOK").unwrap_or_default();
    let light = std::env::var_os("LIGHT").is_some();
    for screen in ALL {
        if !only.is_empty() && !only.split(',').any(|one| one == screen.name) {
            continue;
        }
        for size in [(360.0, 640.0), (390.0, 844.0), (844.0, 390.0), (768.0, 1024.0)] {
            let window = crate::screens::Window { light, ..LAPTOP };
            let mut desk = (screen.open)(&window).into_desk();
            let look = Look { reduced_motion: true, ..Look::default() };
            let mut studio = Studio::new(size, 1.0, look, |ui| desk.ui(ui));
            studio.settle();
            studio.shoot(&format!("phone-{}-{}", screen.name, size.0), 0.5);
        }
    }
}
