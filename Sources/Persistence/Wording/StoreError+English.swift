extension StoreError {
    package var english: String {
        switch self {
        case .conflict: "the database was changed by somebody else at the same moment; try again"
        case .constraint: "the database's rules forbid this change"
        case .busy: "the database is in use by others for too long; wait until they have finished and try again"
        case .full: "the disk is full; free some space and try again (nothing was written)"
        case .lost:
            "the database cannot be reached or opened; check that its folder exists and may be written to, or that the "
                + "database server is running and the network is up"
        case .uncertain:
            "the connection to the database broke while it was saving, so it is not known whether the last change was "
                + "saved; look whether it is there before you do it again"
        case .denied:
            "the database server refuses this user; check the user's name, rights and password file (PGPASSFILE)"
        case .missing: "the server has no database of this name; check the name, or create the database"
        case .unfit(.version(let oldest)):
            "the database server is too old; PostgreSQL \(oldest) or later is needed"
        case .unfit(.encoding):
            "this database does not store text as UTF-8; create one with ENCODING 'UTF8' and LOCALE 'C'"
        case .unfit(.order):
            "this database orders text by the rules of a language; create one with ENCODING 'UTF8' and LOCALE 'C'"
        case .damaged: "the database is damaged or belongs to another program; nothing was changed"
        case .unstorable:
            "a text with a zero character, or a value that is not a number, cannot be stored; correct the data"
        case .unexpected(let column): "column \(column) of the database holds something unexpected"
        case .statement(let code): "the database refused a statement (code \(code))"
        }
    }
}
