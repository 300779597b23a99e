package report.plan;

import report.prose.Prose;

/**
 * An entry of the glossary (用語集).
 *
 * @param id the id that texts mark it by
 * @param name the term
 * @param definition what it means
 */
public record Term(Id id, String name, Prose definition) {}
