package report.plan;

import report.prose.Prose;

/**
 * An entry of the glossary (用語集).
 *
 * @param id the id that texts refer to it by
 * @param name the term
 * @param definition its definition
 */
public record Term(Id id, String name, Prose definition) {}
