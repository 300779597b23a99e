package report.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Meeting;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.file.FileNames;
import report.read.file.Folder;
import report.read.theme.ThemeReader;
import report.read.translation.Translations;
import report.read.tree.YamlFile;

/** Reads the folder of a year's meetings. */
final class MeetingsReader {
  /** The name of the folder. */
  static final String MEETINGS = "meetings";

  private final Scope scope;
  private final Folder folder;
  private final MeetingReader reader;
  private final Translations translations;

  MeetingsReader(Scope scope, Folder year, Subjects subjects, Translations translations) {
    this.translations = translations;
    this.scope = scope;
    this.folder = year.folder(MEETINGS);
    this.reader = new MeetingReader(scope, subjects);
  }

  /** Whether a year has files of meetings. */
  static boolean isIn(Folder year, Findings findings) {
    return files(year.folder(MEETINGS), findings).findAny().isPresent();
  }

  /** The meetings, from the first to the last. */
  List<Meeting> read() {
    List<Placed<Meeting>> read = new ArrayList<>();
    files(folder, scope.findings())
        .forEach(
            file ->
                YamlFile.read(
                        folder.project(),
                        file,
                        Folder.shown(file),
                        scope.findings(),
                        root ->
                            reader.read(
                                translations.over(
                                    folder, file, root, FileKind.MEETING.form(), scope.findings()),
                                Folder.name(file)))
                    .flatMap(Function.identity())
                    .ifPresent(read::add));
    read.sort(
        Comparator.comparing((Placed<Meeting> meeting) -> meeting.value().day())
            .thenComparing(meeting -> meeting.value().id()));
    checkRounds(read);
    return read.stream().map(Placed::value).toList();
  }

  /** The files of meetings; a plan among them is that of a theme with a wrong name. */
  private static Stream<Path> files(Folder folder, Findings findings) {
    return folder.files(findings).stream()
        .filter(file -> Folder.name(file).endsWith(".yaml"))
        .filter(file -> FileNames.translated(Folder.name(file)).isEmpty())
        .filter(file -> !file.endsWith(ThemeReader.PLAN));
  }

  /** The meetings of a council are consecutive. */
  private void checkRounds(List<Placed<Meeting>> meetings) {
    Map<String, Placed<Meeting>> last = new LinkedHashMap<>();
    for (Placed<Meeting> meeting : meetings) {
      @Nullable Placed<Meeting> before = last.put(meeting.value().name(), meeting);
      if (before != null && meeting.value().round() != before.value().round() + 1) {
        scope
            .findings()
            .add(
                Finding.of(
                        Rule.MEETING_ROUNDS,
                        meeting.span(),
                        "" + meeting.value().round(),
                        "" + before.value().round(),
                        before.value().date().written())
                    .withRelated(before.span()));
      }
    }
  }
}
