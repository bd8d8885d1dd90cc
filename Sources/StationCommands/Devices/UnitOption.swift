import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Sodium
import StationDesk
import Trust
import Wording

/// Which combined device is meant, and where its control board is.
struct UnitOption: ParsableArguments {
    @Option(help: .words(UnitWords.deviceHelp, value: ValueName.name)) var device: String?
    @OptionGroup var line: BoardOption

    /// The paired device that is meant: the one that is named, or the only one.
    ///
    /// - Returns: `nil` when none is paired and none was named.
    /// - Throws: `Complaint` when it is not accepted, or when it is not clear which one is meant.
    func certificate(
        _ place: StationFolder, _ settings: StationSettings, at time: Timestamp
    ) throws(Complaint) -> RoleCertificate? {
        let all = try PairedDevices(place: place, settings: settings).all(at: time)
        if let device {
            guard let named = all.first(where: { $0.name == device }) else {
                throw Complaint(.missing, UnitWords.notPaired(name: device))
            }
            guard case .good = named.standing, let certificate = named.certificate else {
                throw Complaint(.denied, UnitWords.notAccepted(name: device, standing: named.standing))
            }
            return certificate
        }
        let good = all.compactMap { device in
            if case .good = device.standing { device.certificate } else { nil }
        }
        guard good.count <= 1 else {
            throw Complaint(.misuse, UnitWords.whichDevice(names: WordList(good.map(\.subject))))
        }
        if good.isEmpty, line.board != nil { throw Complaint(.missing, UnitWords.nonePaired) }
        return good.first
    }

    /// The link to a device, not yet running; see `BoardOption`.
    func link(to certificate: RoleCertificate, identity: SigningKey) -> ControlBoardLink {
        line.link(to: certificate, identity: identity)
    }
}
