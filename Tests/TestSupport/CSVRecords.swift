import MadeSlips

/// The reader of CSV that shares no code with the program.
public typealias CSVRecords = MadeSlips.CSVRecords
