/** How one person wants their own screen, and where help is. */
export const settings = {
  open: 'ڈسپلے اور زبان',
  language: {
    label: 'اس صفحے کی زبان',
    hint: 'لوگ جو لکھتے ہیں وہ اُسی زبان میں رہتا ہے جس میں لکھا گیا۔',
    coming: 'صفحے کے الفاظ آتے ہی یہ {{language}} میں بدل جائے گا۔',
    again: 'دوبارہ کوشش کریں',
    notChecked: 'اس ترجمے کو ابھی کسی اہلِ زبان نے نہیں جانچا۔',
  },
  others: {
    hear: 'بتائیں کہ دوسرے لوگ کیا کرتے ہیں',
  },
  failed: 'اس کے لیے کنکشن چاہیے۔ کنکشن آنے پر دوبارہ کوشش کریں۔',
}
