/// The second look at the drivers, inside the process that loads them: whoever can name a virtual driver can inject
/// fingers.
enum DriverGuard {
    /// Judges a value of `FP_DRIVERS_WHITELIST`.
    ///
    /// - Parameters:
    ///   - list: driver names separated by `:`. libfprint takes a missing list for "all drivers", so it is refused.
    ///   - training: whether the virtual image device may be named, and then it alone.
    /// - Returns: whether it may be used.
    static func allows(_ list: String?, training: Bool) -> Bool {
        guard let list, !list.isEmpty else { return false }
        #if Training
            if training { return list == "virtual_image" }
        #endif
        // fpcmoc uses freed memory when cancelled before libfprint 1.94.6.
        return list.split(separator: ":", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && !$0.hasPrefix("virtual_") && $0 != "fpcmoc"
        }
    }
}
