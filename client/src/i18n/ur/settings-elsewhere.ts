/** The dialog itself. */
export const settingsElsewhere = {
  lead: 'صرف آپ کے لیے، اس آلے پر۔ کسی اور کی سکرین نہیں بدلتی۔',
  theme: {
    label: 'رنگ',
    system: 'جیسے اس آلے پر ہیں',
    light: 'روشن',
    dark: 'گہرے',
    contrast: 'تیز فرق والے',
  },
  others: {
    label: 'سکرین ریڈر کے ساتھ',
    hint: 'آپ خود جو کریں، وہ ہمیشہ بتایا جاتا ہے۔',
  },
  help: 'مدد، اور کی بورڈ کی کیز',
  newWindow: 'نئی کھڑکی میں کھلتا ہے',
}
