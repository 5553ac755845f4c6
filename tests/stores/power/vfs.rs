//! A file system for SQLite that passes everything on to the system's own and writes down what was
//! done, in order; at a chosen sync it fails instead.
//!
//! SQLite takes file systems as tables of C functions, so this module needs unsafe code: it hands SQLite
//! such tables and follows the pointers that SQLite hands back. Nothing else in the tests does.
#![allow(unsafe_code)]

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::sync::{Arc, Mutex};

use rusqlite::ffi;

use super::disk::Op;

/// What was done, and when to fail.
#[derive(Default)]
pub struct Log {
    pub ops: Vec<Op>,
    /// So many syncs succeed, and the next one fails.
    pub syncs_left: Option<u32>,
}

pub type SharedLog = Arc<Mutex<Log>>;

/// What SQLite allocates for an open file: its own part first, ours, then the system's file.
#[repr(C)]
struct File {
    base: ffi::sqlite3_file,
    shim: *const Shim,
    /// The file's name, from `CString::into_raw`; null for files without one.
    name: *mut c_char,
}

/// A registered file system. It is never freed: SQLite may use it until the process ends.
struct Shim {
    system: *mut ffi::sqlite3_vfs,
    log: SharedLog,
}

impl Shim {
    fn note(&self, op: Op) {
        self.log.lock().unwrap().ops.push(op);
    }
}

/// Registers a file system under `name` that writes down to the log that is returned.
pub fn register(name: &str) -> SharedLog {
    let log = SharedLog::default();
    // SAFETY: SQLite's own file system is found by passing null and lives for ever, and what is registered
    // here is leaked, so every pointer in it stays valid. Its other functions are the system's, which use
    // only their arguments (`pAppData` of the Unix file system says how to lock, and is needed by `xOpen`
    // alone, which gets the system's own table).
    unsafe {
        let system = ffi::sqlite3_vfs_find(std::ptr::null());
        assert!(!system.is_null());
        let shim = Box::into_raw(Box::new(Shim { system, log: Arc::clone(&log) }));
        let mut vfs = *system;
        vfs.zName = CString::new(name).unwrap().into_raw();
        vfs.pNext = std::ptr::null_mut();
        vfs.szOsFile += size_of::<File>() as c_int;
        vfs.pAppData = shim.cast();
        vfs.xOpen = Some(open);
        vfs.xDelete = Some(delete);
        assert_eq!(ffi::sqlite3_vfs_register(Box::into_raw(Box::new(vfs)), 0), ffi::SQLITE_OK);
    }
    log
}

/// The system's part of a file.
///
/// SAFETY: `file` was opened by [`open`], so behind our part lies as much as the system asked for.
unsafe fn real(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    unsafe { file.cast::<u8>().add(size_of::<File>()).cast() }
}

/// Our part of a file: whom to tell, and its name if it has one.
///
/// SAFETY: as for [`real`].
unsafe fn ours(file: *mut ffi::sqlite3_file) -> (&'static Shim, Option<String>) {
    unsafe {
        let file = &*file.cast::<File>();
        let name = (!file.name.is_null()).then(|| CStr::from_ptr(file.name).to_string_lossy().into_owned());
        (&*file.shim, name)
    }
}

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives as many bytes at `file` as `szOsFile` says, and `vfs` is the one registered.
    unsafe {
        let shim: *const Shim = (*vfs).pAppData.cast();
        let system = (*shim).system;
        let said = (*system).xOpen.unwrap()(system, name, real(file), flags, out);
        let ours = file.cast::<File>();
        (*ours).shim = shim;
        (*ours).name =
            if name.is_null() { std::ptr::null_mut() } else { CStr::from_ptr(name).to_owned().into_raw() };
        // Without methods SQLite takes a file as not open.
        (*ours).base.pMethods = if said == ffi::SQLITE_OK { &METHODS } else { std::ptr::null() };
        said
    }
}

unsafe extern "C" fn delete(vfs: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: as in `open`; `name` is a C string of SQLite's.
    unsafe {
        let shim: &Shim = &*(*vfs).pAppData.cast();
        let said = (*shim.system).xDelete.unwrap()(shim.system, name, sync);
        if said == ffi::SQLITE_OK {
            shim.note(Op::Delete { file: CStr::from_ptr(name).to_string_lossy().into_owned() });
        }
        said
    }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: the file is open, and closed once: the name is taken back once.
    unsafe {
        let said = (*(*real(file)).pMethods).xClose.unwrap()(real(file));
        let ours = file.cast::<File>();
        if !(*ours).name.is_null() {
            drop(CString::from_raw((*ours).name));
        }
        said
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    count: c_int,
    at: i64,
) -> c_int {
    // SAFETY: SQLite gives `count` bytes.
    unsafe {
        let said = (*(*real(file)).pMethods).xWrite.unwrap()(real(file), bytes, count, at);
        if let (ffi::SQLITE_OK, (shim, Some(file))) = (said, ours(file)) {
            let bytes = std::slice::from_raw_parts(bytes.cast::<u8>(), count as usize).to_vec();
            shim.note(Op::Write { file, at: at as usize, bytes });
        }
        said
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: i64) -> c_int {
    // SAFETY: the file is open.
    unsafe {
        let said = (*(*real(file)).pMethods).xTruncate.unwrap()(real(file), size);
        if let (ffi::SQLITE_OK, (shim, Some(file))) = (said, ours(file)) {
            shim.note(Op::Truncate { file, size: size as usize });
        }
        said
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: the file is open.
    unsafe {
        let (shim, name) = ours(file);
        {
            let mut log = shim.log.lock().unwrap();
            if log.syncs_left == Some(0) {
                log.syncs_left = None;
                return ffi::SQLITE_IOERR_FSYNC;
            }
            log.syncs_left = log.syncs_left.map(|left| left - 1);
        }
        let said = (*(*real(file)).pMethods).xSync.unwrap()(real(file), flags);
        if let (ffi::SQLITE_OK, Some(file)) = (said, name) {
            shim.note(Op::Sync { file });
        }
        said
    }
}

/// Functions that pass everything on.
macro_rules! pass {
    ($($name:ident = $method:ident($($argument:ident: $kind:ty),*) $(-> $result:ty)?;)*) => {
        $(unsafe extern "C" fn $name(file: *mut ffi::sqlite3_file $(, $argument: $kind)*) $(-> $result)? {
            // SAFETY: the file is open, and the arguments are SQLite's own.
            unsafe { (*(*real(file)).pMethods).$method.unwrap()(real(file) $(, $argument)*) }
        })*
    };
}

pass! {
    read = xRead(bytes: *mut c_void, count: c_int, at: i64) -> c_int;
    size = xFileSize(size: *mut i64) -> c_int;
    lock = xLock(kind: c_int) -> c_int;
    unlock = xUnlock(kind: c_int) -> c_int;
    reserved = xCheckReservedLock(out: *mut c_int) -> c_int;
    control = xFileControl(op: c_int, argument: *mut c_void) -> c_int;
    sector = xSectorSize() -> c_int;
    traits = xDeviceCharacteristics() -> c_int;
    shm_map = xShmMap(page: c_int, size: c_int, extend: c_int, out: *mut *mut c_void) -> c_int;
    shm_lock = xShmLock(offset: c_int, count: c_int, flags: c_int) -> c_int;
    shm_barrier = xShmBarrier();
    shm_unmap = xShmUnmap(delete: c_int) -> c_int;
}

/// Version 2: with shared memory, which no power cut survives, and without mapped files, whose writes
/// would not be seen.
static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(traits),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};
