import ElectionModel
import Files
import Trust
import Wording

/// What lies in the members' folder.
extension ClerkBook {
    private static let largestFile = 65_536

    /// A member's certificate; `nil` when there is none.
    func certificate(of member: MemberId) throws(ClerkRefusal) -> ClerkCertificate? {
        guard let bytes = try read("\(folder)/\(member).json") else { return nil }
        guard let certificate = try? ClerkCertificate(canonicalBytes: bytes), certificate.member == member else {
            throw .forged(member)
        }
        return certificate
    }

    /// A member's sealed key.
    func keyFile(of member: MemberId) throws(ClerkRefusal) -> KeyFile {
        guard let bytes = try read("\(folder)/\(member).key"), let file = try? KeyFile(canonicalBytes: bytes),
            file.holder == member.rawValue
        else { throw .forged(member) }
        return file
    }

    /// Every certificate in a folder, in order of the members' ids; none where there is no such folder.
    func certificates(in folder: String) throws(ClerkRefusal) -> [ClerkCertificate] {
        let names = ((try? DurableFile.names(inFolder: folder)) ?? []).filter { $0.hasSuffix(".json") }
        var found: [ClerkCertificate] = []
        for name in names {
            guard let bytes = try read("\(folder)/\(name)"),
                let certificate = try? ClerkCertificate(canonicalBytes: bytes)
            else { throw .damaged(file: "\(folder)/\(name)") }
            found.append(certificate)
        }
        return found.sorted { $0.member < $1.member }
    }

    /// Counts a try to sign in, before it is made.
    ///
    /// - Returns: how many wrong ones are left after it.
    /// - Throws: ``ClerkRefusal/locked(until:)``, `.busy`, `.file`.
    func countTry(of member: MemberId, at time: Timestamp) throws(ClerkRefusal) -> Int {
        let lock: FileLock?
        do { lock = try FileLock("\(folder)/lock") } catch { throw .file(error) }
        guard let lock else { throw .busy }
        defer { withExtendedLifetime(lock) {} }
        var tries = PINTries()
        if let bytes = try read(triesFile(of: member)) {
            guard let counted = try? PINTries(canonicalBytes: bytes) else {
                throw .damaged(file: triesFile(of: member))
            }
            tries = counted
        }
        if let end = tries.locked(at: time) { throw .locked(until: end) }
        tries.count(at: time)
        try put("\(member).tries", tries.canonicalBytes, mode: 0o600)
        return tries.left
    }

    /// A right PIN: what was wrong before no longer counts.
    func forgetTries(of member: MemberId) throws(ClerkRefusal) {
        try put("\(member).tries", PINTries().canonicalBytes, mode: 0o600)
    }

    func makeFolders() throws(ClerkRefusal) {
        do {
            try DurableFile.makeFolder(folder, mode: 0o700)
            try DurableFile.makeFolder("\(folder)/former", mode: 0o700)
        } catch {
            throw .file(error)
        }
    }

    func put(_ name: String, _ bytes: [UInt8], mode: UInt32 = 0o644) throws(ClerkRefusal) {
        do { try DurableFile.replace("\(folder)/\(name)", bytes, mode: mode) } catch { throw .file(error) }
    }

    private func triesFile(of member: MemberId) -> String { "\(folder)/\(member).tries" }

    /// - Returns: `nil` when there is no such file.
    private func read(_ path: String) throws(ClerkRefusal) -> [UInt8]? {
        do {
            return try DurableFile.read(path, limit: Self.largestFile)
        } catch {
            if error.nature == .missing { return nil }
            throw .file(error)
        }
    }
}
