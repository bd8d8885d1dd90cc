import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import StationDesk
import Trust
import Wording

/// The combined devices that a station accepts: a certificate each, in `devices/<subject>.json`. Whether one is accepted is
/// asked anew each time, so that a revocation counts from the moment in which the station hears of it.
struct PairedDevices: Sendable {
    /// A device that was paired.
    struct Device: Sendable {
        let name: String
        /// `nil` when its file is damaged.
        let certificate: RoleCertificate?
        let standing: DeviceStanding
    }

    let place: StationFolder
    let settings: StationSettings

    private static let largestFile = 1 << 20
    private static let ending = ".json"

    /// All of them, by name.
    ///
    /// - Parameter time: now.
    /// - Throws: `Complaint`.
    func all(at time: Timestamp) throws(Complaint) -> [Device] {
        guard access(place.devices, F_OK) == 0 else { return [] }
        let names: [String]
        do throws(DurableFileError) { names = try DurableFile.names(inFolder: place.devices) } catch {
            throw Complaint(of: error)
        }
        let book = try book()
        return names.filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }.map { file in
            let name = String(file.dropLast(Self.ending.count))
            guard let bytes = try? DurableFile.read("\(place.devices)/\(file)", limit: Self.largestFile),
                let certificate = try? RoleCertificate(canonicalBytes: bytes), certificate.subject == name
            else { return Device(name: name, certificate: nil, standing: .damaged) }
            return Device(name: name, certificate: certificate, standing: Self.standing(of: certificate, book, time))
        }
    }

    /// Accepts a device from now on, if its key stands well.
    ///
    /// - Parameters:
    ///   - certificate: the device's.
    ///   - time: now.
    ///   - isDryRun: whether nothing is kept.
    /// - Returns: whether this very certificate was paired before.
    /// - Throws: `Complaint` with the reason why it is not accepted.
    func pair(_ certificate: RoleCertificate, at time: Timestamp, isDryRun: Bool) throws(Complaint) -> Bool {
        guard certificate.role == .device else {
            throw Complaint(.denied, DeviceWords.otherRole(certificate.role))
        }
        let lock = isDryRun ? nil : try locked()
        var book = try book()
        if let revocation = book.revocation(of: certificate.signKey) {
            throw Complaint(.denied, DeviceWords.revoked(name: certificate.subject, reason: revocation.reason))
        }
        let others = try all(at: time)
        for device in others {
            // A device whose certificate has run out gives its name free.
            if case .good = device.standing, let other = device.certificate { try? book.add(other) }
        }
        do throws(TrustError) { try book.add(certificate) } catch {
            throw Complaint(error.nature, DeviceWords.notCertified(why: error))
        }
        if case .outOfTime = book.standing(of: certificate.keyId, as: .device, at: time) {
            throw Complaint(
                .denied,
                DeviceWords.outOfTime(
                    name: certificate.subject, from: certificate.notBefore, until: certificate.notAfter))
        }
        if others.contains(where: { $0.certificate == certificate }) { return true }
        if !isDryRun {
            do throws(DurableFileError) {
                try DurableFile.replace(
                    "\(place.devices)/\(certificate.subject)\(Self.ending)", certificate.canonicalBytes, mode: 0o600)
            } catch {
                throw Complaint(of: error)
            }
        }
        withExtendedLifetime(lock) {}
        return false
    }

    /// Accepts a device no more.
    ///
    /// - Parameters:
    ///   - name: the device's.
    ///   - time: now.
    ///   - isDryRun: whether nothing is removed.
    /// - Returns: whether it was paired.
    /// - Throws: `Complaint`.
    func unpair(_ name: String, at time: Timestamp, isDryRun: Bool) throws(Complaint) -> Bool {
        let lock = isDryRun ? nil : try locked()
        guard try all(at: time).contains(where: { $0.name == name }) else { return false }
        if !isDryRun {
            do throws(DurableFileError) {
                try DurableFile.erase("\(place.devices)/\(name)\(Self.ending)") { SystemRandom().bytes($0) }
            } catch {
                throw Complaint(of: error)
            }
        }
        withExtendedLifetime(lock) {}
        return true
    }

    /// Pairing goes on beside the daemon, which has the folder's own lock.
    private func locked() throws(Complaint) -> FileLock {
        do throws(DurableFileError) {
            try DurableFile.makeFolder(place.devices, mode: 0o700)
            if let lock = try FileLock("\(place.devices)/.lock") { return lock }
        } catch {
            throw Complaint(of: error)
        }
        throw Complaint(.conflict, DeviceWords.otherPairing)
    }

    /// The revocations that this terminal has heard of.
    private func book() throws(Complaint) -> CertificateBook {
        CertificateBook(
            roots: settings.roots, election: settings.election, kind: settings.kind,
            revocations: try place.readEdition()?.revocations ?? [])
    }

    private static func standing(
        of certificate: RoleCertificate, _ book: CertificateBook, _ time: Timestamp
    ) -> DeviceStanding {
        var book = book
        if let revocation = book.revocation(of: certificate.signKey) { return .revoked(revocation.reason) }
        guard (try? book.add(certificate)) != nil else { return .unknown }
        return switch book.standing(of: certificate.keyId, as: .device, at: time) {
        case .good(let known): .good(until: known.notAfter)
        case .outOfTime(let known): .outOfTime(from: known.notBefore, until: known.notAfter)
        case .revoked(let revocation): .revoked(revocation.reason)
        case .unknown: .unknown
        }
    }
}
