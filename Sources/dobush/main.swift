import CentralCommands

await DobushCommand.start()
