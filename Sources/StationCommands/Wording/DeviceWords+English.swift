import ElectionModel
import Trust
import Wording

extension DeviceWords {
    var english: String {
        switch self {
        case .abstract: "The combined devices that this station accepts."
        case .pairAbstract: "Accept a combined device."
        case .pairDiscussion:
            """
            Checks the device's certificate with the roots' keys, its time, and the revocations that this station has \
            heard of. The daemon may go on running.

            Example:
              dobush-station devices pair /media/stick/device-7.json --folder /srv/1201

            Exit codes: 4 the device is not certified, revoked or out of its time · 5 another device has its name · 6 the \
            file is damaged.
            """
        case .certificateHelp: "The device's certificate."
        case .listAbstract: "Show the devices and whether they are accepted now."
        case .listDiscussion:
            """
            A device whose key was revoked after it was paired stands as revoked and is refused.

            Example:
              dobush-station devices list --folder /srv/1201
            """
        case .otherRole(let role): "This is the certificate of \(role.english), not of a combined device."
        case .revoked(let name, let reason):
            "The key of device \(name) was revoked (\(reason.english)); do not use the device, and tell the commission."
        case .notCertified(let why): "The device is not accepted: \(why.english)."
        case .outOfTime(let name, let from, let until):
            """
            The certificate of device \(name) does not count now; check the clock, or ask for a new one. It counts
              from  \(from.english)
              to    \(until.english)
            """
        case .otherPairing: "Another command is pairing a device; try again when it has ended."
        case .paired(let name, let until): "Device \(name) is accepted from now on, until \(until.english)."
        case .acceptable(let name): "Device \(name) would be accepted; nothing was written."
        case .wasPaired(let name): "Device \(name) was paired before; there is nothing to do."
        case .none: "No device is paired."
        case .device: "Device"
        case .key: "Key"
        case .standing: "Now"
        }
    }
}
