package report.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.AgendaPart;
import report.document.Labels;
import report.document.MaterialPart;
import report.document.MeetingPapers;
import report.document.MeetingPart;

/**
 * A meeting, for its page.
 *
 * @param file the name of its page
 * @param heading its round and name
 * @param date its date and, if given, its time
 * @param place the place, or empty
 * @param agenda what it discusses
 * @param materials the papers before it
 */
record MeetingView(
    String file,
    String heading,
    String date,
    String place,
    List<ItemView> agenda,
    List<PaperView> materials) {

  /**
   * An item of the agenda.
   *
   * @param title its title
   * @param remark a remark, or empty
   * @param pointers links to what it discusses
   */
  record ItemView(List<Inline> title, String remark, List<PointerView> pointers) {}

  /**
   * What an item points at.
   *
   * @param href a link to it
   * @param text the paper and the part of it
   */
  record PointerView(String href, String text) {}

  /**
   * A paper.
   *
   * @param number its number, 資料1
   * @param title its title
   * @param href a link to its page; empty for a paper from another source
   */
  record PaperView(String number, String title, String href) {}

  static MeetingView of(MeetingPapers pack, Lines lines) {
    MeetingPart meeting = pack.meeting();
    Labels labels = pack.papers().overview().labels();
    return new MeetingView(
        PageLink.file(meeting),
        meeting.heading(),
        Stream.of(meeting.date(), meeting.time())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(labels.get("words.gap"))),
        meeting.place(),
        meeting.agenda().stream().map(item -> item(item, lines)).toList(),
        meeting.materials().stream().map(MeetingView::paper).toList());
  }

  private static ItemView item(AgendaPart item, Lines lines) {
    return new ItemView(
        lines.inlines(item.title()),
        item.remark(),
        item.pointers().stream().map(MeetingView::pointer).toList());
  }

  private static PointerView pointer(AgendaPart.Pointer pointer) {
    String anchor = pointer.anchor().map(place -> "#" + place).orElse("");
    return new PointerView(page(pointer.paper()) + anchor, pointer.printed());
  }

  private static PaperView paper(MaterialPart paper) {
    String page = paper.page().isEmpty() ? "" : page(paper.page());
    return new PaperView(paper.number(), paper.title(), page);
  }

  private static String page(String paper) {
    return paper.equals(PageLink.VISION) ? PageLink.file(paper) : ThemeLink.file(paper);
  }
}
