import { noticeText } from './notice-words.zh-CN';

/** The small window in which a button of the ribbon tells why it did not do its work. */
const root = document.getElementById('root');
if (root !== null) {
  const text = document.createElement('p');
  text.className = 'static';
  text.textContent = noticeText(location.search);
  root.replaceChildren(text);
}
