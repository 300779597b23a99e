package report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import report.paper.Tag;

/**
 * The structure tree: what screen readers are told the parts of a document are (ISO 32000-1, 14.7).
 */
final class Structure {
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName COLUMNS = COSName.getPDFName("ColSpan");
  private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

  private final COSDictionary root = new COSDictionary();
  private final COSDictionary whole;
  private final List<Tag> tags;
  private final List<COSDictionary> elements = new ArrayList<>();
  private final COSArray parents = new COSArray();
  private final COSArray notes = new COSArray();
  private int keys;

  Structure(List<Tag> tags) {
    this.tags = tags;
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    this.whole = element("Document", root);
    root.setItem(COSName.K, whole);
    for (Tag tag : tags) {
      COSDictionary parent = tag.parent() < 0 ? whole : elements.get(tag.parent());
      elements.add(element(tag, parent));
    }
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    COSDictionary element = element(tag.kind().type(), parent);
    add(parent, element);
    switch (tag.kind()) {
      case COLUMN_HEAD -> cell(attribute(element, "Table", SCOPE, "Column"), tag);
      case ROW_HEAD -> cell(attribute(element, "Table", SCOPE, "Row"), tag);
      case CELL -> {
        if (tag.columns() > 1) {
          cell(attribute(element, "Table"), tag);
        }
      }
      case LIST -> attribute(element, "List", NUMBERING, "None");
      case FIGURE -> element.setString(COSName.ALT, tag.alternative());
      case NOTE -> note(element);
      case SECTION, HEADING_1, HEADING_2, PARAGRAPH, ITEM, LABEL, ITEM_TEXT, TABLE, ROW -> {}
    }
    return element;
  }

  private void note(COSDictionary element) {
    // Names in the tree are sorted as bytes, so that all are equally long.
    String id = "note" + (1_000_000 + elements.size());
    element.setString(COSName.getPDFName("ID"), id);
    notes.add(new COSString(id));
    notes.add(element);
  }

  private static COSDictionary element(String type, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setItem(COSName.S, COSName.getPDFName(type));
    element.setItem(COSName.P, parent);
    return element;
  }

  private static void cell(COSDictionary attribute, Tag tag) {
    if (tag.columns() > 1) {
      attribute.setInt(COLUMNS, tag.columns());
    }
  }

  private static COSDictionary attribute(
      COSDictionary element, String owner, COSName name, String value) {
    COSDictionary attribute = attribute(element, owner);
    attribute.setItem(name, COSName.getPDFName(value));
    return attribute;
  }

  private static COSDictionary attribute(COSDictionary element, String owner) {
    COSDictionary attribute = new COSDictionary();
    attribute.setItem(COSName.O, COSName.getPDFName(owner));
    element.setItem(COSName.A, attribute);
    return attribute;
  }

  private static void add(COSDictionary parent, COSBase child) {
    COSArray kids = parent.getCOSArray(COSName.K);
    if (kids == null) {
      kids = new COSArray();
      parent.setItem(COSName.K, kids);
    }
    kids.add(child);
  }

  /** The element of a tag. */
  COSDictionary element(int tag) {
    return elements.get(tag);
  }

  /** What a tag is. */
  Tag tag(int tag) {
    return tags.get(tag);
  }

  /** An element for a link, in another. */
  COSDictionary link(COSDictionary around) {
    COSDictionary link = element("Link", around);
    add(around, link);
    return link;
  }

  /** The marked contents of a page. */
  Page page(COSDictionary page) {
    Page marks = new Page(page, keys);
    parents.add(COSInteger.get(keys++));
    parents.add(marks.owners);
    return marks;
  }

  /** Makes an annotation part of an element. */
  void annotation(COSDictionary annotation, COSDictionary element, COSDictionary page) {
    annotation.setInt(COSName.STRUCT_PARENT, keys);
    parents.add(COSInteger.get(keys++));
    parents.add(element);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.OBJ, annotation);
    reference.setItem(COSName.PG, page);
    add(element, reference);
  }

  /** The tree, with what leads from content and from names to its elements. */
  COSDictionary root() {
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, keys);
    if (notes.size() > 0) {
      COSDictionary names = new COSDictionary();
      COSDictionary leaf = new COSDictionary();
      COSArray limits = new COSArray();
      limits.add(notes.get(0));
      limits.add(notes.get(notes.size() - 2));
      leaf.setItem(COSName.LIMITS, limits);
      leaf.setItem(COSName.NAMES, notes);
      COSArray kids = new COSArray();
      kids.add(leaf);
      names.setItem(COSName.KIDS, kids);
      root.setItem(COSName.getPDFName("IDTree"), names);
    }
    return root;
  }

  /** The numbers of the marked contents of a page. */
  static final class Page {
    private final COSDictionary page;
    private final COSArray owners = new COSArray();
    private final int key;

    private Page(COSDictionary page, int key) {
      this.page = page;
      this.key = key;
    }

    /** The key of the page in the tree of parents. */
    int key() {
      return key;
    }

    /** A new number, for content that belongs to an element. */
    int mark(COSDictionary element) {
      int mark = owners.size();
      owners.add(element);
      if (element.getDictionaryObject(COSName.PG) == null) {
        element.setItem(COSName.PG, page);
      }
      if (element.getDictionaryObject(COSName.PG) == page) {
        add(element, COSInteger.get(mark));
      } else {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, mark);
        add(element, reference);
      }
      return mark;
    }
  }
}
