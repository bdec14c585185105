/** TinyMCE 8, under its GPL key and for tests only: the editor that many webmails and forums show as a frame. */
import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.min.css';

export { tinymce };
