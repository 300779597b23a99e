package report.project;

import java.nio.file.Path;

/**
 * An entry of a project.
 *
 * @param path its path, in terms of the folder that was searched
 * @param kind its name
 */
public record ProjectFile(Path path, EntryKind kind) {}
