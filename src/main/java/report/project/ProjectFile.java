package report.project;

import java.nio.file.Path;

/**
 * Something that lies in a project.
 *
 * @param path where it lies, as the folder it was looked for in was named
 * @param kind what it is
 */
public record ProjectFile(Path path, EntryKind kind) {}
