import CSodium

/// Initialises libsodium once, before its first use in a process.
enum SodiumLibrary {
    private static let status = sodium_init()

    static func ready() {
        precondition(status >= 0, "libsodium could not be initialised: the system has no source of randomness")
    }
}
