package report.compose;

import report.document.Bullet;

/** A column for text, which determines the bullets of its levels. */
enum Column {
  /** めざす方向: both paragraphs and list items get ◎. */
  DIRECTION(Bullet.DIRECTION, 0),
  /** The aim of an initiative. */
  AIM(Bullet.AIM, 1),
  /** 取組: ○ then ・ then ‣. */
  ACTION(Bullet.FIRST, 1),
  /** 目標: ・ then ‣. */
  GOAL(Bullet.SECOND, 1),
  /** 進捗状況: ○ then ・ then ‣. */
  PROGRESS(Bullet.FIRST, 1),
  /** A note or a definition: plain paragraphs, lists with ・. */
  NOTE(Bullet.NONE, 1);

  private final Bullet first;
  private final int firstListLevel;

  Column(Bullet first, int firstListLevel) {
    this.first = first;
    this.firstListLevel = firstListLevel;
  }

  /** The level of a list that is not nested; paragraphs have level 0. */
  int firstListLevel() {
    return firstListLevel;
  }

  Bullet bullet(int level) {
    Bullet bullet = first;
    for (int i = 0; i < level; i++) {
      bullet = bullet.deeper();
    }
    return bullet;
  }
}
