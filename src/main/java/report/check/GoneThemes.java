package report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.plan.Book;
import report.plan.Id;
import report.plan.NormalizedText;
import report.plan.Theme;

/** Last year's themes whose ids no longer exist, by what a theme keeps when its id changes. */
final class GoneThemes {
  private final List<Id> ids = new ArrayList<>();

  /** The first theme of each name. */
  private final Map<String, Integer> places = new HashMap<>();

  GoneThemes(Book last, Book book) {
    Set<Id> here = new HashSet<>(book.themeIds());
    for (Id id : last.themeIds()) {
      if (!here.contains(id)) {
        last.theme(id).ifPresent(this::add);
      }
    }
  }

  private void add(Theme theme) {
    names(theme).forEach(name -> places.putIfAbsent(name, ids.size()));
    ids.add(theme.id());
  }

  /** The first with the same id except for hyphens, or the same title. */
  Optional<Id> of(Theme theme) {
    return names(theme)
        .flatMap(name -> Optional.ofNullable(places.get(name)).stream())
        .min(Integer::compare)
        .map(ids::get);
  }

  /** The title without spaces, separated from ids, which have no spaces. */
  private static Stream<String> names(Theme theme) {
    return Stream.of(IdsCheck.bare(theme.id()), " " + NormalizedText.of(theme.title()));
  }
}
