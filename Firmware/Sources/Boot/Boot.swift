import BoardState
import BoardSupport
import DeviceWire
import Sodium

/// The boot stage: starts what ``BootChoice`` chooses, and tells it what it measured; without a choice it stops.
@c(firmware_main)
func bootMain() {
    let cause = ResetCause(rawValue: board_reset_cause()) ?? .fault
    let flash = SimFlash()
    var journal = FlashJournal(flash)
    guard let provision = BoardProvision(flash) else {
        board_log("boot: no keys\n")
        return
    }
    guard let choice = BootChoice(flash, &journal, publisher: provision.publisher) else {
        board_log("boot: no firmware\n")
        return
    }
    guard let place = UnsafeMutablePointer<UInt8>(bitPattern: UInt(board_application)) else { return }
    // A microcontroller with two banks of flash would map the chosen one there.
    flash.withBytes(choice.stored.application) { application in
        for index in application.indices { place[index] = application[index] }
    }
    let handoff = choice.handoff(cause).bytes
    handoff.withUnsafeBufferPointer { board_start($0.baseAddress, $0.count) }
}
