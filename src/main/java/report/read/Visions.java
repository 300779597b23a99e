package report.read;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.calendar.FiscalYear;
import report.finding.Findings;
import report.read.VisionReader.VisionFile;
import report.read.field.MatterIndex;
import report.read.field.Matters;
import report.read.field.Scope;
import report.read.field.SourceMap;
import report.read.field.Terms;
import report.read.file.Folder;
import report.read.tree.YamlFile;

/**
 * The visions of all years: a book may serve that of another.
 *
 * @param years the folders of the years
 */
record Visions(Map<FiscalYear, Folder> years) {
  /** The name of a vision file. */
  static final String FILE = "vision.yaml";

  /** Copies the map. */
  Visions {
    years = Map.copyOf(years);
  }

  /** What a year's file offers for reference; empty if there is no such file. */
  Optional<MatterIndex> of(FiscalYear year) {
    return Optional.ofNullable(years.get(year))
        .filter(folder -> folder.has(FILE))
        .map(folder -> index(folder, year));
  }

  /** The findings in the file are reported for its own year; any term is accepted here. */
  private static MatterIndex index(Folder folder, FiscalYear year) {
    Path file = folder.file(FILE);
    Findings unheard = new Findings();
    Scope scope =
        new Scope(year, new Terms(Set.of(), false), Matters.NONE, new SourceMap(), unheard);
    return YamlFile.read(
            folder.project(), file, Folder.shown(file), unheard, new VisionReader(scope)::read)
        .map(VisionFile::index)
        .orElseGet(MatterIndex::unread);
  }
}
