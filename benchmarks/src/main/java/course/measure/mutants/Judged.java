package course.measure.mutants;

/** @param code of the verdict; empty when there was none */
record Judged(Mutant mutant, Fate fate, String code) {}
