import ArgumentParser
import CommandBase

/// The combined devices of a station.
struct DevicesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "devices", DeviceWords.abstract,
            subcommands: [
                DevicesPairCommand.self, DevicesUnpairCommand.self, DevicesListCommand.self,
                DevicesFirmwareCommand.self, DevicesTestCommand.self, DevicesWatchCommand.self,
                DevicesUpdateCommand.self,
            ])
    }
}
