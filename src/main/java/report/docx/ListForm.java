package report.docx;

import report.document.Bullet;

/**
 * A list: one mark down to a depth, and below it those of the levels under it, so that an item that
 * is moved to another level gets the mark of that level.
 *
 * @param top the mark of its uppermost levels
 * @param depth the last depth with that mark, from 0
 */
record ListForm(Bullet top, int depth) {
  /** The levels of a list of Word. */
  static final int LEVELS = 9;

  /** The mark of a level. */
  Bullet at(int level) {
    Bullet bullet = top;
    for (int i = depth; i < level; i++) {
      bullet = bullet.deeper();
    }
    return bullet;
  }

  /** The list of an item: the usual one, if that has its mark at its depth. */
  static ListForm of(Bullet bullet, int depth) {
    for (ListForm usual = new ListForm(Bullet.FIRST, 0);
        usual.depth <= depth;
        usual = new ListForm(Bullet.FIRST, usual.depth + 1)) {
      if (usual.at(depth) == bullet) {
        return usual;
      }
    }
    return new ListForm(bullet, depth);
  }
}
