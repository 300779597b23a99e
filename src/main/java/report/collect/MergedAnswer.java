package report.collect;

/**
 * What a form says and a file is to say.
 *
 * @param answer what the form says
 * @param now what the file says; empty if nothing
 */
record MergedAnswer(Answer answer, String now) {}
