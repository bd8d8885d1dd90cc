import ArgumentParser
import Glibc

do {
    var command = try DobushVerify.parseAsRoot()
    try command.run()
} catch {
    // Wrong usage is 2 here, as RECORD.md says; the argument parser would say 64.
    guard DobushVerify.exitCode(for: error) == .validationFailure else { DobushVerify.exit(withError: error) }
    complain(DobushVerify.fullMessage(for: error))
    exit(2)
}
