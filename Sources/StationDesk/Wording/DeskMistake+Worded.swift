import Wording

extension DeskMistake: Worded {}
