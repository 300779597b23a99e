package report.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import report.calendar.FiscalYear;
import report.plan.Id;
import report.plan.Theme;
import report.read.file.Folder;
import report.read.theme.ThemeReader.ThemeFolder;

/** The themes of a year that were read before, and those that it will be asked for later. */
final class KeptThemes {
  private static final String NONE = "none";

  /** Of a theme of which it is not known what it was read from. */
  private static final String UNKNOWN = "unknown";

  private final ThemeCache cache;
  private final Optional<FiscalYear> year;
  private final Map<String, String> before;

  /** What each theme of this year was read from, by the name of its folder. */
  private final Map<String, String> read = new ConcurrentHashMap<>();

  /** Reads a theme with those of the year before. */
  interface Reader {
    ThemeFolder read(Function<Id, Optional<Theme>> lastYear);
  }

  private KeptThemes(ThemeCache cache, Optional<FiscalYear> year, Map<String, String> before) {
    this.cache = cache;
    this.year = year;
    this.before = before;
  }

  static KeptThemes first(ThemeCache cache) {
    return new KeptThemes(cache, Optional.empty(), Map.of());
  }

  /** Those of the year after this one, once all of this are read. */
  KeptThemes next(FiscalYear after) {
    return new KeptThemes(cache, Optional.of(after), read);
  }

  /**
   * A theme, which is read if it has to be; in any thread.
   *
   * @param folder its folder
   * @param held whether it is held in memory; otherwise it is always read
   * @param lastYear the themes of the year before
   * @param reader reads it
   */
  ThemeFolder theme(
      Folder folder, boolean held, Function<Id, Optional<Theme>> lastYear, Reader reader) {
    Optional<String> own =
        (held ? cache.known() : Optional.<String>empty()).flatMap(around -> own(around, folder));
    if (own.isEmpty()) {
      read.put(folder.name(), UNKNOWN);
      return reader.read(lastYear);
    }
    Optional<String> whole = asked(own.get()).flatMap(ids -> whole(own.get(), ids));
    Optional<ThemeFolder> kept = whole.flatMap(this::find);
    kept.ifPresent(same -> read.put(folder.name(), whole.get()));
    return kept.orElseGet(() -> fresh(folder, own.get(), lastYear, reader));
  }

  private Optional<String> own(String around, Folder folder) {
    return cache.of(folder).map(digest -> ThemeCache.sum(List.of(around, year.toString(), digest)));
  }

  /** The themes of the year before that were asked for when a theme was read, by their ids. */
  private Optional<List<String>> asked(String own) {
    return cache
        .pieces()
        .find(own)
        .map(ids -> ids.stream().map(id -> new String(id, StandardCharsets.UTF_8)).toList());
  }

  /** The digest of all that a theme was read from, if that is known. */
  private Optional<String> whole(String own, List<String> asked) {
    List<String> words = new ArrayList<>(List.of(own));
    asked.forEach(id -> words.addAll(List.of(id, before.getOrDefault(id, NONE))));
    return words.contains(UNKNOWN) ? Optional.empty() : Optional.of(ThemeCache.sum(words));
  }

  private Optional<ThemeFolder> find(String whole) {
    return cache
        .pieces()
        .find(whole)
        .flatMap(
            parts -> {
              try {
                return Optional.of(new ThemeCopy(cache.origins()).read(parts));
              } catch (IOException unknown) {
                return Optional.empty();
              }
            });
  }

  private ThemeFolder fresh(
      Folder folder, String own, Function<Id, Optional<Theme>> lastYear, Reader reader) {
    Set<String> asked = new ConcurrentSkipListSet<>();
    ThemeFolder theme =
        reader.read(
            id -> {
              asked.add(id.text());
              return lastYear.apply(id);
            });
    List<String> ids = List.copyOf(asked);
    Optional<String> whole = whole(own, ids);
    boolean isSame = cache.known().flatMap(around -> own(around, folder)).equals(Optional.of(own));
    read.put(folder.name(), isSame ? whole.orElse(UNKNOWN) : UNKNOWN);
    if (isSame && whole.isPresent() && !theme.findings().hasErrors()) {
      new ThemeCopy(cache.origins())
          .write(theme)
          .ifPresent(parts -> cache.later(() -> keep(own, ids, whole.get(), parts)));
    }
    return theme;
  }

  private void keep(String own, List<String> asked, String whole, List<byte[]> parts) {
    cache
        .pieces()
        .keep(own, asked.stream().map(id -> id.getBytes(StandardCharsets.UTF_8)).toList());
    cache.pieces().keep(whole, parts);
  }
}
