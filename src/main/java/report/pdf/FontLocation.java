package report.pdf;

import java.nio.file.Path;

/**
 * Where a font is.
 *
 * @param file its file
 * @param shown the path of the file as it is shown
 * @param size the size of the file in bytes
 * @param offset where the font begins in the file: not at its start in a collection
 */
record FontLocation(Path file, String shown, long size, int offset) {}
