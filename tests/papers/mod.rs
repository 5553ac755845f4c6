//! Red when a paper of an exercise tells what it must not, leaves out what it must have, or cannot be
//! read by the program that it is for.

mod after;
mod attendance;
mod before;
mod drawn;
mod golden;
mod played;
mod sizes;
mod stamp;
