import MadeSlips

/// The seeded sequence that every maker of slips draws from.
typealias Draws = MadeSlips.Draws
