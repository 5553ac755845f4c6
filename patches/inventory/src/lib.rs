//! An `inventory` that takes nothing in.
//!
//! bevy registers every type that it derives `Reflect` for, by itself, before `main`: a static of each is kept
//! by the linker, and with it all code that could read, write, compare and serialise values by their names.
//! Nothing here reflects. bevy_egui and bevy_winit turn this on for whoever uses them and no feature turns it
//! off, so what they register with registers nothing, and the linker leaves the rest out.

#![no_std]

/// Takes a value in: drops it, unseen.
#[macro_export]
macro_rules! submit {
    ($($value:tt)*) => {};
}

/// Says of which type values are taken in.
#[macro_export]
macro_rules! collect {
    ($kind:ty) => {};
}

/// All values of a type that were taken in: none. Written as the original is: `for value in iter::<T>`.
#[allow(non_camel_case_types)]
pub type iter<T> = empty::iter<T>;
#[doc(hidden)]
pub use empty::*;

mod values {
    pub use super::empty::iter::iter;
}

mod empty {
    use core::convert::Infallible;
    use core::marker::PhantomData;

    /// Both a type and, as its one variant, a value.
    #[allow(non_camel_case_types)]
    pub enum iter<T> {
        iter,
        #[doc(hidden)]
        Never(PhantomData<T>, Infallible),
    }

    pub use super::values::*;

    impl<T: 'static> IntoIterator for iter<T> {
        type Item = &'static T;
        type IntoIter = core::iter::Empty<&'static T>;

        fn into_iter(self) -> Self::IntoIter {
            core::iter::empty()
        }
    }
}
