package import DeviceWire

/// What became of what a printer was sent.
package enum PrinterStep: Hashable, Sendable {
    /// It is on paper.
    case done
    /// The job has ended, unfinished.
    case failed(JobStage)
}
