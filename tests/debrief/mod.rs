//! Red when the debrief shows no walk from par to the points, or shows it in one way and not in another.

mod pictures;
mod results;
mod shown;
pub mod stories;
