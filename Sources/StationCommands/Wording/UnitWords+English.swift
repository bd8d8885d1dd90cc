import Wording

extension UnitWords {
    var english: String {
        switch self {
        case .deviceHelp: "The device's name; left out where only one is paired."
        case .boardHelp:
            "The line of the unit's control board, a serial device or a socket; left out, the unit is looked for by its key."
        case .notPaired(let name): "No device \(name) is paired with this station."
        case .notAccepted(let name, let standing): "Device \(name) is not accepted now: \(standing.english)."
        case .whichDevice(let names): "Several devices are paired: \(names.english). Say which one with --device."
        case .nonePaired: "No device is paired; do that first with dobush-station devices pair."
        case .proveHelp:
            "Also open a session with the unit now: it must hold the certificate's key and know this terminal."
        case .proved(let name): "Device \(name) holds its key and knows this terminal."
        case .testAbstract: "Test the combined device, step by step."
        case .testDiscussion:
            """
            For the morning, before the daemon runs: every part of the unit is looked at, then somebody lays a finger on the \
            reader, shows a document, looks at a printed slip and presses the button. Nothing of finger or document is kept.

            Example:
              dobush-station devices test --folder /srv/1201

            Exit codes: 3 no device is paired · 5 the daemon runs · 6 something failed.
            """
        case .quickHelp: "Leave out the steps that need a person."
        case .testGood(let name): "Device \(name) works; look at the slip, then start the daemon."
        case .testBad(let name): "Device \(name) failed a step; do what stands beside it, or take another device."
        case .notTested: "not tested."
        case .watchAbstract: "Show how the combined device is, whenever it changes."
        case .watchDiscussion:
            """
            Asks the running daemon every two seconds, until Ctrl-C.

            Example:
              dobush-station devices watch --folder /srv/1201

            Exit code: 3 the daemon does not run.
            """
        case .onceHelp: "Show it once and end."
        case .noUnit: "This daemon works without a combined device."
        case .battery(let percent): "Battery \(percent) %."
        case .temperature(let degrees): "Case \(degrees) °C."
        case .allWell: "The unit works."
        case .unpairAbstract: "Accept a combined device no more."
        case .unpairDiscussion:
            """
            Removes the device's certificate here. The unit itself forgets this terminal only by a permit of two service \
            persons. A daemon that runs works with the device until it ends.

            Example:
              dobush-station devices unpair device-7 --folder /srv/1201

            Exit code: 3 no such device is paired.
            """
        case .wouldUnpair(let name): "Device \(name) would not be accepted any more; nothing was removed."
        case .unpaired(let name): "Device \(name) is not accepted any more."
        case .firmwareAbstract: "Take the commission's list of firmware that units may run."
        case .firmwareDiscussion:
            """
            Checks the signature with the roots' keys. From the next start of the daemon on, a unit whose firmware is not on \
            the list is told of.

            Example:
              dobush-station devices firmware /media/stick/firmware-list.json --folder /srv/1201

            Exit codes: 4 not signed by the commission · 5 older than the list that is kept, or for another election · \
            6 the file is damaged.
            """
        case .firmwareListHelp: "The list, as the commission signed it."
        case .olderFirmwareList: "A newer list of firmware is kept already; nothing was changed."
        case .foreignFirmwareList: "This list of firmware is for another election."
        case .unpublishedFirmwareList:
            "The ledger does not prove that this list of firmware is published; take the file that “dobush act firmware” wrote."
        case .unsignedFirmwareList: "This list of firmware is not signed by the commission's key; tell the commission."
        case .firmwareWasKept: "This list was taken before; there is nothing to do."
        case .firmwareAcceptable(let count):
            "The list is good, \(Counted.en(count, "firmware", "firmwares")); nothing was written."
        case .firmwareKept(let count): "The list is kept: \(Counted.en(count, "firmware", "firmwares"))."
        case .updateAbstract: "Give the combined device another firmware."
        case .updateDiscussion:
            """
            Checks the file, sends it to the slot that does not run, starts it on trial and confirms it when the unit proves \
            that it runs. A unit in which it does not start goes back to its firmware by itself. The daemon must not run.

            Example:
              dobush-station devices update /media/stick/unit-8.firmware --folder /srv/1201

            Exit codes: 3 no device is paired or connected · 4 not on the commission's list, or refused by the unit · 5 the \
            daemon runs · 6 the file is damaged.
            """
        case .imageHelp: "The firmware, with its publisher's signature."
        case .imageNotOnList(let version): "Firmware \(version) is not on the commission's list; it was not sent."
        case .sending(let percent): "Sending the firmware: \(percent) %…"
        case .wentBack(let version): "Firmware \(version) did not start; the unit runs the one that it had."
        case .updated(let version): "The unit runs firmware \(version) from now on."
        case .imageGood(let version): "Firmware \(version) is whole; nothing was sent."
        }
    }
}
