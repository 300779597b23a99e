package report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import report.paper.FontNote;
import report.paper.FontNote.Reason;
import report.paper.FontNote.Refused;
import report.paper.FontNote.Substituted;

/**
 * Finds fonts by the names that a template has: those of the user first, then the one of the two of
 * the tool that is most like it.
 */
final class Typefaces {
  private final FontFolder folder;
  private final Map<Asked, Answer> answers = new ConcurrentHashMap<>();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();

  private record Asked(String font, boolean bold) implements Comparable<Asked> {
    @Override
    public int compareTo(Asked other) {
      int byName = font.compareTo(other.font);
      return byName != 0 ? byName : Boolean.compare(bold, other.bold);
    }
  }

  private record Answer(List<FontSource> sources, List<FontNote> notes) {
    Answer {
      sources = List.copyOf(sources);
      notes = List.copyOf(notes);
    }
  }

  Typefaces(FontFolder folder) {
    this.folder = folder;
  }

  /** The fonts that have the letters of a text, in the order in which they are asked. */
  List<FontSource> of(String font, boolean bold) {
    return answers.computeIfAbsent(new Asked(font, bold), this::answer).sources();
  }

  private Answer answer(Asked asked) {
    List<FontSource> sources = new ArrayList<>();
    List<FontNote> notes = new ArrayList<>();
    FontFile like = FontFile.like(asked.font(), asked.bold());
    if (!FontFile.isOwn(asked.font())) {
      find(asked, sources, notes);
      if (sources.isEmpty()) {
        notes.addAll(notes.isEmpty() ? folder.damaged() : List.of());
        notes.add(new Substituted(asked.font(), like.family()));
      }
    }
    sources.add(like.other());
    sources.add(sources.size() - 1, like);
    return new Answer(sources, notes);
  }

  private void find(Asked asked, List<FontSource> sources, List<FontNote> notes) {
    for (FoundFont found : folder.named(asked.font(), asked.bold())) {
      Reason reason = broken.contains(found.name()) ? Reason.DAMAGED : found.refusal().orElse(null);
      if (reason == null) {
        sources.add(found);
        return;
      }
      if (notes.isEmpty()) {
        notes.add(new Refused(found.location().shown(), asked.font(), reason));
      }
    }
  }

  /**
   * Does without a font from now on.
   *
   * @throws IOException if that is one of the tool
   */
  void refuse(BrokenFontException font) throws IOException {
    boolean isKnown =
        answers.values().stream()
            .flatMap(answer -> answer.sources().stream())
            .anyMatch(source -> source instanceof FoundFont f && f.name().equals(font.font()));
    if (!isKnown && !broken.contains(font.font())) {
      throw font;
    }
    broken.add(font.font());
    answers.clear();
  }

  /** What tells the answers apart. */
  String sum() {
    return folder.sum();
  }

  /** What was found out so far. */
  List<FontNote> notes() {
    Set<FontNote> notes = new LinkedHashSet<>();
    answers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> notes.addAll(entry.getValue().notes()));
    return List.copyOf(notes);
  }
}
