/// Where the firmware begins, once memory is in order.
@c(firmware_main)
func firmwareMain() {
    guard let board = SimBoard() else { return }
    var unit = ControlUnit(board)
    unit.run()
}
